import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Portal and console: two pages with shared parts, built at once. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content security policy allows no data addresses for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { input: { portal: 'web/portal/index.html', console: 'web/console/index.html' } },
  },
});

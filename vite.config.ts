import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The portal is the site itself, so its page is written to the root of the output. */
const portalAtRoot: Plugin = {
  name: 'portal-at-root',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const page = bundle['portal/index.html'];
    if (page) page.fileName = 'index.html';
  },
};

export default defineConfig({
  root: 'web',
  plugins: [react(), portalAtRoot],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { input: { portal: 'web/portal/index.html', console: 'web/console/index.html' } },
  },
});

import react from '@vitejs/plugin-react';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Lays a packed copy beside every file that gains by it, for the gateway to send where a browser takes it. */
const packed: Plugin = {
  name: 'packed',
  generateBundle: {
    // After everybody else: vite itself puts the names of chunks in at the very end.
    order: 'post',
    async handler(_, bundle) {
      const pack = promisify(gzip);
      const files = Object.values(bundle).filter(({ fileName }) => /\.(js|css|svg)$/.test(fileName));
      for (const file of files) {
        const source = await pack(file.type === 'chunk' ? file.code : file.source);
        this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source });
      }
    },
  },
};

/** Portal and console: two pages with shared parts, built at once. */
export default defineConfig({
  root: 'web',
  plugins: [react(), packed],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content security policy allows no data addresses for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { input: { portal: 'web/portal/index.html', console: 'web/console/index.html' } },
  },
});

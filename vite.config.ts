// Builds the page: frontend/ in, dist/page out; the backend serves what is built here.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'frontend',
  plugins: [react()],
  build: { outDir: '../dist/page', emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  server: { proxy: { '/api': process.env.DIPLOGRAPH_API ?? 'http://127.0.0.1:3000' } },
});

import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { pagesPlugin } from './src/build/pagesPlugin.ts';
import { storyPlugin } from './src/build/storyPlugin.ts';

export default defineConfig(({ command, isPreview }) => ({
  base: process.env['BASE_PATH'] ?? '/',
  // In dev every page is made from index.html; what was built is served as it lies there.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  plugins: [preact(), storyPlugin(), pagesPlugin()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
}));

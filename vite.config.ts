import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { cssOptions } from './src/build/cssOptions.ts';
import { fontsPlugin } from './src/build/plugins/fontsPlugin.ts';
import { licencesPlugin } from './src/build/plugins/licencesPlugin.ts';
import { scriptsPlugin } from './src/build/plugins/scriptsPlugin.ts';
import { sitePlugin } from './src/build/plugins/sitePlugin.ts';
import { storyPlugin } from './src/build/plugins/storyPlugin.ts';
import { readBasePath, serviceWorkerFile } from './src/build/site.ts';
import { licencesFile } from './src/ui/subpages/links.ts';

export default defineConfig(({ command, isPreview }) => ({
  base: readBasePath(process.env['BASE_PATH']),
  // In dev every page is made from index.html; what was built is served as it lies there.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  plugins: [
    preact(),
    fontsPlugin(),
    storyPlugin(),
    scriptsPlugin(),
    sitePlugin(),
    licencesPlugin(),
  ],
  css: cssOptions,
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // A late import needs no hint for what the page has loaded already.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !/\/(framework|page)-/.test(file)),
    },
    license: { fileName: licencesFile },
    rolldownOptions: {
      input: {
        index: 'index.html',
        subpage: 'src/ui/subpages/subpage.html',
        sw: 'src/offline/serviceWorker.ts',
      },
      output: {
        entryFileNames: ({ name }) =>
          name === 'sw' ? serviceWorkerFile : 'assets/[name]-[hash].js',
        // The story changes with the data, the code with the software: each is fetched anew alone.
        // What the page needs at once stays one file, with all that it imports, though later parts
        // share some of it: small ones pack badly.
        codeSplitting: {
          groups: [
            { name: 'story', test: /virtual:(story|basemap-info)$/ },
            { name: 'framework', test: /\/node_modules\/@?preact\// },
            { name: 'page', test: /\/src\/(ui\/App|map\/mountMap)\.tsx$/ },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  // No test leaves anything behind: the files share what they import, which saves a third of the time.
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    isolate: false,
    maxWorkers: '100%',
    // A busy machine is no fault: the slowest tests take some seconds on a quiet one.
    testTimeout: 60_000,
  },
}));

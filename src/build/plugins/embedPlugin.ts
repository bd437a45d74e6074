import type { Plugin } from 'vite';
import { bundleScript } from './bundleScript.ts';
import { storyPlugin } from './storyPlugin.ts';

/** The file of the script for host pages. They contain this name, so it never changes. */
export const embedScript = 'embed.js';

/** Builds the script that other sites load to embed the map. */
export function embedPlugin(): Plugin {
  return {
    name: 'embed',
    apply: 'build',
    async generateBundle() {
      const source = await bundleScript('src/embed/embed.ts', [storyPlugin()]);
      this.emitFile({ type: 'asset', fileName: embedScript, source });
    },
  };
}

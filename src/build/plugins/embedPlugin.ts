import type { Plugin } from 'vite';
import { bundleScript } from './bundleScript.ts';
import { storyPlugin } from './storyPlugin.ts';

/** Hosts write this name into their pages: it never changes. */
export const embedScript = 'embed.js';

/** Builds the script for other people's pages. */
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

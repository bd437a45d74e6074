import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';

/** Hosts write this name into their pages: it never changes. */
export const embedScript = 'embed.js';

/**
 * Builds the script for other people's pages on its own: one classic script without imports, which
 * leaves nothing in the host's global scope.
 */
export function embedPlugin(): Plugin {
  return {
    name: 'embed',
    apply: 'build',
    async generateBundle() {
      const built = (await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: {
          write: false,
          target: 'es2022',
          rolldownOptions: {
            input: 'src/embed/embed.ts',
            output: { format: 'iife', entryFileNames: embedScript },
          },
        },
      })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
      const [chunk] = [built].flat().flatMap(({ output }) => output);
      if (chunk?.type !== 'chunk') throw new Error('embed.js was not built.');
      this.emitFile({ type: 'asset', fileName: embedScript, source: chunk.code });
    },
  };
}

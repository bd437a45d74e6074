import type { Plugin, Rolldown } from 'vite';
import { bundleScript } from './bundleScript.ts';

/** Builds the boot script, which answers presses before the others load, as one file of its own. */
export function bootPlugin(): Plugin {
  return {
    name: 'boot',
    apply: 'build',
    async generateBundle() {
      const source = await bundleScript('src/client/boot.ts');
      this.emitFile({ type: 'asset', name: 'boot.js', source });
    },
  };
}

/** The name of its file. */
export function bootScriptOf(bundle: Rolldown.OutputBundle): string {
  const boot = Object.values(bundle).find(({ fileName }) => fileName.startsWith('assets/boot-'));
  if (!boot) throw new Error('The bundle has no boot script.');
  return boot.fileName;
}

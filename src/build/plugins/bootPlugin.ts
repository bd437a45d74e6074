import type { Plugin, Rolldown } from 'vite';
import { bundleScript } from './bundleScript.ts';

/** Builds the boot script as one file. It answers presses before the other scripts have loaded. */
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

/** Returns the boot script's file name in the bundle, and throws where the bundle has none. */
export function bootScriptOf(bundle: Rolldown.OutputBundle): string {
  const boot = Object.values(bundle).find(({ fileName }) => fileName.startsWith('assets/boot-'));
  if (!boot) throw new Error('The bundle has no boot script.');
  return boot.fileName;
}

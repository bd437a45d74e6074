import type { Plugin, Rolldown } from 'vite';
import { buildAlone } from './buildAlone.ts';

/** Builds the script that answers before the others: alone, so that nothing else has to come first. */
export function firstPlugin(): Plugin {
  return {
    name: 'first',
    apply: 'build',
    async generateBundle() {
      const source = await buildAlone('src/first/first.ts');
      this.emitFile({ type: 'asset', name: 'first.js', source });
    },
  };
}

/** The name of its file. */
export function firstScriptOf(bundle: Rolldown.OutputBundle): string {
  const first = Object.values(bundle).find(({ fileName }) => fileName.startsWith('assets/first-'));
  if (!first) throw new Error('The bundle has no first script.');
  return first.fileName;
}

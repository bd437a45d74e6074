import { preact } from '@preact/preset-vite';
import type { Plugin, Rolldown } from 'vite';
import type { SubpageName } from '../../ui/subpages/subpages.ts';
import { subpageScripts } from '../../ui/subpages/subpageScripts.ts';
import { bundleScript } from './bundleScript.ts';
import { storyPlugin } from './storyPlugin.ts';

/** Builds the scripts of the pages without a map: apart from the map's, of which they need little. */
export function subpageScriptsPlugin(): Plugin {
  return {
    name: 'further-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [name, input] of Object.entries(subpageScripts)) {
        const source = await bundleScript(input, [preact(), storyPlugin()]);
        this.emitFile({ type: 'asset', name: `${name}.js`, source });
      }
    },
  };
}

/** Whether a file of the bundle is one of them. */
export function isSubpageScript(fileName: string): boolean {
  return Object.keys(subpageScripts).some((name) => fileName.startsWith(`assets/${name}-`));
}

/** The address of a page's own script; null when it has none. */
export function subpageScriptOf(
  bundle: Rolldown.OutputBundle,
  name: SubpageName,
  base: string,
): string | null {
  if (!subpageScripts[name]) return null;
  const script = Object.keys(bundle).find((fileName) => fileName.startsWith(`assets/${name}-`));
  if (!script) throw new Error(`The bundle has no script for ${name}.`);
  return base + script;
}

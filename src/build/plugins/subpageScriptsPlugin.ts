import { preact } from '@preact/preset-vite';
import type { Plugin, Rolldown } from 'vite';
import type { SubpageName } from '../../ui/subpages/subpageProps.ts';
import { subpageScripts } from '../../ui/subpages/subpageScripts.ts';
import { bundleScript } from './bundleScript.ts';
import { storyPlugin } from './storyPlugin.ts';

/** Builds the subpages' scripts apart from the map's scripts, of which they need little. */
export function subpageScriptsPlugin(): Plugin {
  return {
    name: 'subpage-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [name, input] of Object.entries(subpageScripts)) {
        const source = await bundleScript(input, [preact(), storyPlugin()]);
        this.emitFile({ type: 'asset', name: `${name}.js`, source });
      }
    },
  };
}

/** Returns true for a file of the bundle that is a subpage's script. */
export function isSubpageScript(fileName: string): boolean {
  return Object.keys(subpageScripts).some((name) => fileName.startsWith(`assets/${name}-`));
}

/**
 * Returns the address of a subpage's own script, or null where it needs none. Throws where the
 * bundle lacks the script.
 */
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

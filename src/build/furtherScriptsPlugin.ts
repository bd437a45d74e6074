import { preact } from '@preact/preset-vite';
import type { Plugin, Rolldown } from 'vite';
import type { FurtherPageName } from '../ui/pages/furtherPages.ts';
import { furtherScripts } from '../ui/pages/furtherScripts.ts';
import { buildAlone } from './buildAlone.ts';
import { storyPlugin } from './storyPlugin.ts';

/** Builds the scripts of the pages without a map: apart from the map's, of which they need little. */
export function furtherScriptsPlugin(): Plugin {
  return {
    name: 'further-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [name, input] of Object.entries(furtherScripts)) {
        const source = await buildAlone(input, [preact(), storyPlugin()]);
        this.emitFile({ type: 'asset', name: `${name}.js`, source });
      }
    },
  };
}

/** Whether a file of the bundle is one of them. */
export function isFurtherScript(fileName: string): boolean {
  return Object.keys(furtherScripts).some((name) => fileName.startsWith(`assets/${name}-`));
}

/** The address of a page's own script; null when it has none. */
export function furtherScriptOf(
  bundle: Rolldown.OutputBundle,
  name: FurtherPageName,
  base: string,
): string | null {
  if (!furtherScripts[name]) return null;
  const script = Object.keys(bundle).find((fileName) => fileName.startsWith(`assets/${name}-`));
  if (!script) throw new Error(`The bundle has no script for ${name}.`);
  return base + script;
}

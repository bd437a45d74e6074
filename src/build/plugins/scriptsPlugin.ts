import { preact } from '@preact/preset-vite';
import { build } from 'vite';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import { subpageScripts } from '../../ui/subpages/subpageScripts.ts';
import { embedScript } from '../site.ts';
import { storyPlugin } from './storyPlugin.ts';

/**
 * Builds the scripts that stand apart from the page's own, each as one file:
 * - the boot script answers presses before the other scripts have loaded;
 * - the script for host pages embeds the map there;
 * - the subpages' scripts need little of the map's.
 */
export function scriptsPlugin(): Plugin {
  return {
    name: 'scripts',
    apply: 'build',
    async generateBundle() {
      const boot = await bundleScript('src/client/boot.ts');
      this.emitFile({ type: 'asset', name: 'boot.js', source: boot });
      const embed = await bundleScript('src/embed/embed.ts', [storyPlugin()]);
      this.emitFile({ type: 'asset', fileName: embedScript, source: embed });
      for (const [name, input] of Object.entries(subpageScripts)) {
        const source = await bundleScript(input, [preact(), storyPlugin()]);
        this.emitFile({ type: 'asset', name: `${name}.js`, source });
      }
    },
  };
}

/** Returns the path of a script in the bundle by its name, and throws where the bundle has none. */
export function scriptIn(bundle: Rolldown.OutputBundle, name: string): string {
  const script = Object.keys(bundle).find((fileName) => fileName.startsWith(`assets/${name}-`));
  if (!script) throw new Error(`The bundle has no script ${name}.`);
  return script;
}

/**
 * Bundles a script on its own and returns its code: one classic script without imports, which adds
 * nothing to the global scope of its page. `plugins` are the site's plugins that the script needs.
 * Throws where vite returns no code for it.
 */
async function bundleScript(input: string, plugins: PluginOption[] = []): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const [chunk] = [built].flat().flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${input} was not built.`);
  return chunk.code;
}

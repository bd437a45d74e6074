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
 * - the subpages' scripts need little of the map's, and start workers of their own.
 */
export function scriptsPlugin(): Plugin {
  let base = '/';
  return {
    name: 'scripts',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    async generateBundle() {
      const boot = await bundleScript('src/client/boot.ts', base);
      this.emitFile({ type: 'asset', name: 'boot.js', source: boot.code });
      const embed = await bundleScript('src/embed/embed.ts', base, [storyPlugin()]);
      this.emitFile({ type: 'asset', fileName: embedScript, source: embed.code });
      for (const [name, input] of Object.entries(subpageScripts)) {
        const { code, workers } = await bundleScript(input, base, [preact(), storyPlugin()]);
        this.emitFile({ type: 'asset', name: `${name}.js`, source: code });
        for (const { fileName, source } of workers) {
          this.emitFile({ type: 'asset', fileName, source });
        }
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

/** A script bundled on its own, and the files of the workers that it starts. */
interface BundledScript {
  readonly code: string;
  readonly workers: readonly Rolldown.OutputAsset[];
}

/**
 * Bundles a script on its own: one classic script without imports, which adds nothing to the global
 * scope of its page. It finds its workers under `base`. `plugins` are the site's plugins that the
 * script needs. Throws where vite returns no code for it.
 */
async function bundleScript(
  input: string,
  base: string,
  plugins: PluginOption[] = [],
): Promise<BundledScript> {
  const built = (await build({
    configFile: false,
    base,
    logLevel: 'error',
    publicDir: false,
    plugins,
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const [chunk, ...others] = [built].flat().flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${input} was not built.`);
  return { code: chunk.code, workers: others.filter((file) => file.type === 'asset') };
}

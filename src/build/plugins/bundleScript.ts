import { build } from 'vite';
import type { PluginOption, Rolldown } from 'vite';

/**
 * Bundles a script on its own and returns its code: one classic script without imports, which adds
 * nothing to the global scope of its page. `plugins` are the site's plugins that the script needs.
 * Throws where vite returns no code for it.
 */
export async function bundleScript(input: string, plugins: PluginOption[] = []): Promise<string> {
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

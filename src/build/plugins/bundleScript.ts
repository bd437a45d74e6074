import { build } from 'vite';
import type { PluginOption, Rolldown } from 'vite';

/**
 * Builds a script on its own: one classic script without imports, which leaves nothing in the global
 * scope of the page it runs in. `plugins` are those of the site that it needs.
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

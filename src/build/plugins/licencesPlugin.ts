import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licencesFile } from '../../ui/subpages/licencesFile.ts';
import { fontPackages } from './fontsPlugin.ts';

const packagesFolder = join(import.meta.dirname, '../../../node_modules');

/** Packages of which the pages hold what no script imports: the letters, and the land around the places. */
const unimported: readonly string[] = [...fontPackages, 'world-atlas'];

/** Adds to the licences of what the scripts import, which vite writes, those of fonts and shapes. */
export function licencesPlugin(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const licences = bundle[licencesFile];
        if (licences?.type !== 'asset') throw new Error(`The bundle has no ${licencesFile}.`);
        licences.source = [String(licences.source), ...unimported.map(sectionOf)].join('\n');
      },
    },
  };
}

/** In the form of vite’s own. Throws where a package comes without the text of its licence. */
function sectionOf(name: string): string {
  const folder = join(packagesFolder, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const text = readFileSync(join(folder, 'LICENSE'), 'utf8');
  return `## ${name} - ${version} (${license})\n\n${text.trim()}\n`;
}

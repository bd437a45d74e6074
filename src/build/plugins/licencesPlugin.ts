import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licencesFile } from '../../ui/subpages/links.ts';
import { fontPackages } from './fontsPlugin.ts';

const packagesFolder = join(import.meta.dirname, '../../../node_modules');

/** Packages whose fonts and land shapes the pages contain although no script imports them. */
const unimported: readonly string[] = [...fontPackages, 'world-atlas'];

/**
 * Adds the licences of fonts and land shapes to the file that vite writes with the licences of all
 * imported packages. Throws where the bundle has no such file.
 */
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

/** Formats a package's licence like vite’s own sections. Throws where it has no LICENSE file. */
function sectionOf(name: string): string {
  const folder = join(packagesFolder, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const text = readFileSync(join(folder, 'LICENSE'), 'utf8');
  return `## ${name} - ${version} (${license})\n\n${text.trim()}\n`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { rightsText } from '../../export/licence.ts';
import { licencesOf } from '../../story/licences.ts';
import type { Story } from '../../story/story.ts';
import { currentSiteData } from './storyPlugin.ts';
import { licencesFile } from '../../ui/subpages/links.ts';
import { fontPackages } from './fontsPlugin.ts';

const packagesFolder = join(import.meta.dirname, '../../../node_modules');

/** Packages whose fonts and land shapes the pages contain although no script imports them. */
const unimported: readonly string[] = [...fontPackages, 'world-atlas'];

/** The headings of packages whose licence lies in their repositories alone. */
const headingsWithoutText = /^## (?:pmtiles|@protomaps\/basemaps) - .+\n/gm;
const protomapsLicence = readFileSync(join(import.meta.dirname, 'protomapsLicence.txt'), 'utf8');

/**
 * Adds the licences of fonts, land shapes and the story's data to the file that vite writes with the
 * licences of all imported packages. Throws where the bundle has no such file.
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
        const imported = String(licences.source).replaceAll(
          headingsWithoutText,
          (heading) => `${heading}\n${protomapsLicence}`,
        );
        const sections = [...unimported.map(sectionOf), dataSection(currentSiteData().story)];
        licences.source = [imported, ...sections].join('\n');
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

/** Formats the rights of the data that the pages contain, with the addresses of the licences. */
function dataSection(story: Story): string {
  const addresses = licencesOf(story).map(({ title, url }) => `${title}: ${url}`);
  return `## The data of this map\n\n${[rightsText(story, 'en'), ...addresses].join('\n')}\n`;
}

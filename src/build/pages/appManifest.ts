import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directions } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Language } from '../../story/schema.ts';
import type { Site } from '../site.ts';

const root = join(import.meta.dirname, '../../..');
const tokensCss = readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8');
const favicon = readFileSync(join(root, 'public/favicon.svg'), 'utf8');

/** The icon sizes in px: 180 for Apple home screens, 192 and 512 for the web app manifest. */
export const iconSizes = [180, 192, 512] as const;
type IconSize = (typeof iconSizes)[number];

/** Returns the path of an icon file, relative to the base. */
export const iconPath = (size: IconSize) => `icons/${size}.png`;

/** Returns the favicon as SVG text with the given width and height in px. */
export function iconAt(size: IconSize): string {
  return favicon.replace('<svg ', `<svg width="${size}" height="${size}" `);
}

/** Returns the path of the web app manifest in one language, relative to the base. */
export function manifestPath({ storyIds }: Store, language: Language): string {
  const folder = language === storyIds.languages[0] ? '' : `${language}/`;
  return `${folder}manifest.webmanifest`;
}

/** Builds the web app manifest of a language as JSON (https://www.w3.org/TR/appmanifest/). */
export function manifest(
  { story, hrefOf, view }: Store,
  language: Language,
  { base }: Site,
): string {
  const { light: paper } = themeColours();
  return `${JSON.stringify(
    {
      name: story.info.title[language],
      lang: language,
      dir: directions[language],
      start_url: hrefOf({ ...view.value, language }),
      scope: base,
      display: 'minimal-ui',
      background_color: paper,
      theme_color: paper,
      icons: iconSizes.slice(1).map((size) => ({
        src: `${base}${iconPath(size)}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    },
    null,
    2,
  )}\n`;
}

/**
 * Returns the page's colour in each theme, which the browser's own frame takes too. Reads it from
 * `--paper` in tokens.css and throws where that is missing.
 */
export function themeColours(): { readonly light: string; readonly dark: string } {
  const paper = /--paper:\s*var\(--light,\s*(#\w+)\)\s*var\(--dark,\s*(#\w+)\)/.exec(tokensCss);
  if (!paper) throw new Error('src/ui/styles/tokens.css has no --paper for both themes.');
  return { light: paper[1]!, dark: paper[2]! };
}

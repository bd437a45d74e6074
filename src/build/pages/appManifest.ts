import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directions } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Language } from '../../story/schema.ts';
import type { Site } from '../site.ts';

const root = join(import.meta.dirname, '../../..');
const tokensCss = readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8');
const favicon = readFileSync(join(root, 'public/favicon.svg'), 'utf8');

/** What systems ask for: a home screen's (180) and an installed page's, px. */
export const iconSizes = [180, 192, 512] as const;
type IconSize = (typeof iconSizes)[number];

/** The file of an icon. */
export const iconPath = (size: IconSize) => `icons/${size}.png`;

/** The site's sign at a size, as SVG with that size. */
export function iconAt(size: IconSize): string {
  return favicon.replace('<svg ', `<svg width="${size}" height="${size}" `);
}

/** The file that says how the site is kept on a home screen, in one language. */
export function manifestPath({ storyIds }: Store, language: Language): string {
  const folder = language === storyIds.languages[0] ? '' : `${language}/`;
  return `${folder}manifest.webmanifest`;
}

/** The manifest of a language (https://www.w3.org/TR/appmanifest/). */
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

/** The colour of the browser's own frame in each theme: that of the page. */
export function themeColours(): { readonly light: string; readonly dark: string } {
  const paper = /--paper:\s*var\(--light,\s*(#\w+)\)\s*var\(--dark,\s*(#\w+)\)/.exec(tokensCss);
  if (!paper) throw new Error('ui/tokens.css has no --paper for both themes.');
  return { light: paper[1]!, dark: paper[2]! };
}

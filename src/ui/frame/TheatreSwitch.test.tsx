import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LanguageProvider } from '../../dom/language.ts';
import { storyIdsOf } from '../../state/storyIds.ts';
import { createStore } from '../../state/store.ts';
import { decodeView } from '../../state/url.ts';
import { asId } from '../../story/asId.fixture.ts';
import type { Language, Theatre, TheatreId } from '../../story/schema.ts';
import { story } from '../../story/story.fixture.ts';
import { TheatreSwitch } from './TheatreSwitch.tsx';

const island: Theatre = {
  id: asId('island'),
  name: { en: 'Island', ar: 'الجزيرة' },
  place: asId('dunes'),
  bounds: [9.9, 29.9, 10.1, 30.1],
};

/** Returns the words of the switch, from the first theatre to the overview. */
function wordsOf(language: Language, theatres: readonly Theatre[]): string[] {
  const told = { ...story, theatres };
  const path = language === 'en' ? '/' : `/${language}/`;
  const home = decodeView({ path, query: new Map() }, storyIdsOf(told));
  const html = renderToString(
    <LanguageProvider value={language}>
      <TheatreSwitch store={createStore(told, home, '/')} />
    </LanguageProvider>,
  );
  return [...html.matchAll(/>([^<>]+)<\/a>/g)].map(([, word = '']) => word);
}

test('the overview of two theatres is “Both”, that of three is “All”', () => {
  const two = story.theatres;
  expect(wordsOf('en', two)).toEqual(['Coast', 'Valley', 'Both']);
  expect(wordsOf('en', [...two, island])).toEqual(['Coast', 'Valley', 'Island', 'All']);
  expect(wordsOf('ar', two).at(-1)).toBe('كلتاهما');
  expect(wordsOf('ar', [...two, island]).at(-1)).toBe('الكل');
});

test('a detail follows its theatre, and counts as a view of its own', () => {
  const [coast, ...others] = story.theatres;
  const quay = { id: asId<TheatreId>('quay'), name: { en: 'Quay', ar: 'الرصيف' } };
  const detailed: Theatre = { ...coast!, details: [{ ...quay, bounds: [10, 30, 10.1, 30.1] }] };
  expect(wordsOf('en', [detailed, ...others])).toEqual(['Coast', 'Quay', 'Valley', 'All']);
  expect(wordsOf('en', [detailed])).toEqual(['Coast', 'Quay']);
});

test('a single theatre needs no switch', () => {
  expect(wordsOf('en', story.theatres.slice(0, 1))).toEqual([]);
});

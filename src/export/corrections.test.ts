import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { correctedStory, exportContextOf, facts } from './exportContext.fixture.ts';
import { correctionsFeed } from './corrections.ts';

const atom = 'http://www.w3.org/2005/Atom';

function read(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement!;
  expect([root.localName, root.namespaceURI]).toEqual(['feed', atom]);
  return root;
}

const childrenOf = (parent: Element, name: string) =>
  [...parent.childNodes].filter((node): node is Element => node.nodeName === name);
const textOf = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent;
const linkOf = (parent: Element, rel: string) =>
  childrenOf(parent, 'link')
    .find((link) => link.getAttribute('rel') === rel)
    ?.getAttribute('href');

test('without corrections it is a feed that waits, as of the day it was made', () => {
  const feed = read(correctionsFeed(exportContextOf(), facts));
  expect(childrenOf(feed, 'entry')).toEqual([]);
  expect(textOf(feed, 'updated')).toBe('2031-06-01T00:00:00Z');
  expect(linkOf(feed, 'self')).toBe('https://example.org/campaign/data/corrections.atom');
  expect(linkOf(feed, 'alternate')).toBe('https://example.org/campaign/corrections/');
});

test('each correction is an entry with what, why and who asked, the newest first', () => {
  const feed = read(correctionsFeed(exportContextOf('https://example.org', correctedStory), facts));
  const entries = childrenOf(feed, 'entry');
  expect(textOf(feed, 'updated')).toBe('2031-05-02T00:00:00Z');
  expect(entries.map((entry) => textOf(entry, 'title'))).toEqual([
    'Harbour',
    'Claim “reopened-areas”',
    correctedStory.info.title.en,
  ]);
  for (const [index, { id, date, what, why, askedBy }] of correctedStory.corrections.entries()) {
    const entry = entries[index]!;
    expect(textOf(entry, 'updated')).toBe(`${date}T00:00:00Z`);
    expect(linkOf(entry, 'alternate')).toBe(
      `https://example.org/campaign/corrections/#correction-${id}`,
    );
    for (const part of [what, why, askedBy]) {
      expect(textOf(entry, 'content')).toContain(part.en);
      expect(textOf(entry, 'content')).toContain(part.ar);
    }
  }
});

test('its ids differ from one another, and stay when the site moves', () => {
  const ids = (origin: string | null) => {
    const feed = read(correctionsFeed(exportContextOf(origin, correctedStory), facts));
    return [feed, ...childrenOf(feed, 'entry')].map((each) => textOf(each, 'id'));
  };
  expect(ids('https://example.org')).toEqual(ids(null));
  expect(new Set(ids(null)).size).toBe(1 + correctedStory.corrections.length);
});

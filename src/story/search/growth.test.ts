import { expect, test } from 'vitest';
import { queryTokens, searchSection } from './searchSection.ts';
import { buildSection } from './section.ts';
import type { Section } from './section.ts';

const letters = [...'ابتجحدرسصطعفقكلمنهوي'];

/** Returns a word for each number, always the same one. */
const wordOf = (n: number) =>
  [7, 11, 13, 17, 19].map((prime, i) => letters[(n * prime + (n >> (i * 4))) % 20]!).join('');

const sectionOf = (size: number) =>
  buildSection(
    Array.from({ length: size }, (_, i) => ({
      id: String(i),
      texts: [
        { role: 'name', language: 'ar', text: `${wordOf(i)} ${wordOf(i + 7)}` },
        { role: 'name', language: 'en', text: `Place al-Number ${i}` },
      ],
    })),
  );

/**
 * Returns the processor time of one search in microseconds. It is the best of several runs, so that
 * other processes count little.
 */
function costOf(section: Section, query: string): number {
  const asked = queryTokens(query);
  const costs = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    searchSection(section, asked, { inPart: true });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

test('four thousand entries cost about eight times as much as an eighth of them', () => {
  const [few, many] = [sectionOf(500), sectionOf(4000)];
  for (const query of ['place', 'القرنة والهوير', 'Plcae numbr 4711', 'zzzzzz']) {
    // A factor of eight is linear, sixty-four would be quadratic.
    expect(costOf(many, query) / costOf(few, query), query).toBeLessThan(32);
  }
}, 120_000);

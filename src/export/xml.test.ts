import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, xmlDocument } from './xml.ts';

/** Returns the root element as another program reads it, and throws at the least fault. */
const read = (xml: string) =>
  new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml').documentElement!;

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'&<>"\'\t\r\n\u0085\u2028\u2029]\u0000\u001B\uFFFE\uD800 ا'),
  }),
);

/**
 * Removes the characters that XML cannot contain in any form: control characters, lone surrogates,
 * U+FFFE and U+FFFF.
 */
const holdable = (text: string) =>
  [...text]
    .filter((letter) => {
      const point = letter.codePointAt(0)!;
      const isControl = point < 0x20 && !'\t\n\r'.includes(letter);
      const isHalf = point >= 0xd800 && point <= 0xdfff;
      return !isControl && !isHalf && point !== 0xfffe && point !== 0xffff;
    })
    .join('');

test('whatever a text has, another program reads it back from content and attribute', () => {
  fc.assert(
    fc.property(texts, texts, (content, attribute) => {
      const root = read(xmlDocument(element('a', { b: attribute }, content, element('c'))));
      expect(root.getAttribute('b')).toBe(holdable(attribute));
      expect(root.textContent).toBe(holdable(content));
      expect(root.getElementsByTagName('*')).toHaveLength(1);
    }),
  );
});

test('an element without content closes itself, and null is none', () => {
  expect(element('a', {}, null).xml).toBe('<a/>');
  expect(element('a', {}, '').xml).toBe('<a></a>');
});

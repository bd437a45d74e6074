import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrameMessage, readHostMessage, version, withVersion } from './protocol.ts';
import type { FrameMessage, HostMessage } from './protocol.ts';

const id = fc.constantFrom('zubair', 'green-zone', 'a1');
const hostMessages: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({ type: fc.constantFrom('hello' as const, 'clear' as const) }),
  fc.record({ type: fc.constant('select' as const), place: id }),
  fc.record({ type: fc.constant('highlight' as const), place: fc.option(id) }),
  fc.record({ type: fc.constant('layers' as const), layers: fc.option(fc.array(id)) }),
  fc.record({
    type: fc.constant('theme' as const),
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
  }),
  fc.record({ type: fc.constant('language' as const), language: id }),
);
const frameMessages: fc.Arbitrary<FrameMessage> = fc.oneof(
  fc.record({ type: fc.constant('ready' as const) }),
  fc.record({ type: fc.constant('places' as const), places: fc.array(id) }),
  fc.record({ type: fc.constant('height' as const), height: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ type: fc.constant('placeselect' as const), place: fc.option(id) }),
  fc.record({ type: fc.constant('layerchange' as const), layers: fc.array(id) }),
);

test('what one side says the other understands', () => {
  fc.assert(
    fc.property(hostMessages, frameMessages, (host, frame) => {
      expect(readHostMessage(structuredClone(withVersion(host)))).toEqual(host);
      expect(readFrameMessage(structuredClone(withVersion(frame)))).toEqual(frame);
    }),
  );
});

test('nothing else is understood, and nothing throws', () => {
  fc.assert(
    fc.property(fc.anything({ withMap: true, withDate: true, withNullPrototype: true }), (data) => {
      expect(readHostMessage(data)).toBeNull();
      expect(readFrameMessage(data)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['another version', { campaignMap: version + 1, type: 'hello' }],
  ['a field too many', { campaignMap: version, type: 'clear', place: 'zubair' }],
  ['a field too few', { campaignMap: version, type: 'select' }],
  ['a name of every object', { campaignMap: version, type: 'constructor' }],
  ['a prototype', JSON.parse('{"campaignMap":1,"type":"select","__proto__":{"place":"zubair"}}')],
  ['markup', { campaignMap: version, type: 'select', place: '<img src=x>' }],
  ['a huge string', { campaignMap: version, type: 'select', place: 'a'.repeat(1e6) }],
  [
    'a getter that throws',
    Object.defineProperty({}, 'type', {
      enumerable: true,
      get: () => {
        throw new Error('boo');
      },
    }),
  ],
])('%s is not a message', (_, data) => {
  expect(readHostMessage(data)).toBeNull();
});

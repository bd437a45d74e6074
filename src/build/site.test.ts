import { expect, test } from 'vitest';
import { nameOf, readBasePath, readSite } from './site.ts';

test('an origin is taken from the address, whose path may be the base', () => {
  expect(readSite('/', undefined).origin).toBeNull();
  expect(readSite('/', 'https://example.org').origin).toBe('https://example.org');
  expect(readSite('/map/', 'https://example.org/map').origin).toBe('https://example.org');
});

test.each([
  ['example.org', 'https://example.org'],
  ['ftp://example.org', 'https://'],
  ['https://example.org/elsewhere/', 'BASE_PATH=/elsewhere/'],
])('%s is refused, with what to write instead', (address, advice) => {
  expect(() => readSite('/map/', address)).toThrow(advice);
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['/map/', '/map/'],
  ['/a.b/c-d/', '/a.b/c-d/'],
])('the base path %s is %s', (path, base) => {
  expect(readBasePath(path)).toBe(base);
});

test.each(['map', '/map', 'map/', './', '//', 'https://example.org/map/', '/m p/'])(
  'the base path %s is refused, with what to write instead',
  (path) => {
    expect(() => readBasePath(path)).toThrow(/BASE_PATH is “.*\/map\//);
  },
);

test.each([
  ['/', 'index'],
  ['/ar/', 'ar/index'],
  ['/ar/place/zubair/', 'ar/place/zubair'],
])('the files of %s are called %s', (path, name) => {
  expect(nameOf(path)).toBe(name);
});

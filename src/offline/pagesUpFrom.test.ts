import { expect, test } from 'vitest';
import { pagesUpFrom } from './pagesUpFrom.ts';

test('the nearest page stands in first, and none outside the site', () => {
  expect(pagesUpFrom('/map/ar/place/zubair/', '/map/')).toEqual([
    '/map/ar/place/zubair/index.html',
    '/map/ar/place/index.html',
    '/map/ar/index.html',
    '/map/index.html',
  ]);
  expect(pagesUpFrom('/map/', '/map/')).toEqual(['/map/index.html']);
});

import { expect, test } from 'vitest';
import { dataRules, headersFile, hostingRules, nginxSnippet, streetsRules } from './headers.ts';

const policy = "default-src 'none'";
const rules = [
  ...hostingRules(
    '/campaign/',
    ['', 'place/*', 'ar/embed/', 'ar/embed/part/*'].map((path) => ({ path, policy })),
  ),
  ...dataRules('/campaign/', ['data/claims.csv']),
];
const headersAt = (path: string) =>
  rules.find((rule) => rule.path === `/campaign/${path}`)?.headers ?? {};

test('every rule is under the base', () => {
  for (const { path } of rules) expect(path).toMatch(/^\/campaign\//);
});

test('anyone may frame an embed, and only we the other pages', () => {
  const at = (path: string) => headersAt(path)['Content-Security-Policy'];
  expect(at('ar/embed/')).toBe(`${policy}; frame-ancestors *`);
  expect(at('ar/embed/part/*')).toBe(`${policy}; frame-ancestors *`);
  expect(at('place/*')).toBe(`${policy}; frame-ancestors 'self'`);
});

test('a worker opens no connection, though its page’s policy does not reach it', () => {
  expect(headersAt('assets/*')['Content-Security-Policy']).toBe("connect-src 'none'");
});

test('what carries a hash never changes, the worker is asked for each time', () => {
  expect(headersAt('assets/*')['Cache-Control']).toContain('immutable');
  expect(headersAt('sw.js')['Cache-Control']).toBe('no-cache');
  expect(headersAt('')['Cache-Control']).toContain('max-age=300');
});

test('data and oEmbed may be read from anywhere, pages not', () => {
  const origin = 'Access-Control-Allow-Origin';
  expect(headersAt('data/claims.csv')[origin]).toBe('*');
  expect(headersAt('oembed/*')[origin]).toBe('*');
  expect(headersAt('')).not.toHaveProperty(origin);
});

test('no two rules set the same header for one file', () => {
  for (const { path, headers } of rules) {
    const others = rules.filter(
      (other) =>
        other.path !== path && other.path.endsWith('*') && path.startsWith(other.path.slice(0, -1)),
    );
    for (const other of others) {
      expect(Object.keys(headers).filter((name) => name in other.headers)).toEqual([]);
    }
  }
});

test('both forms say the same', () => {
  const headers = headersFile(rules);
  const nginx = nginxSnippet(rules);
  expect(headers).toContain('/campaign/sw.js\n  Cache-Control: no-cache\n');
  expect(nginx).toContain('location = /campaign/sw.js {');
  expect(nginx).toContain('location = /campaign/ar/embed/index.html {');
  expect(nginx).toContain('location /campaign/place/ {');
  expect(nginx).toContain('add_header Cache-Control "no-cache";');
  // An nginx location that adds headers does not inherit those of the outer level.
  const locations = nginx.match(/^location /gm) ?? [];
  expect(nginx.match(/nosniff/g)).toHaveLength(locations.length);
});

test('the file of streets may be replaced, and a story without one has no rule for it', () => {
  const [rule, ...rest] = streetsRules('/campaign/', 'tiles/streets.pmtiles');
  expect(rest).toEqual([]);
  expect(rule!.path).toBe('/campaign/tiles/streets.pmtiles');
  expect(rule!.headers['Cache-Control']).toContain('must-revalidate');
  expect(streetsRules('/campaign/', undefined)).toEqual([]);
});

import { expect, test } from 'vitest';
import { reasonToRefuse } from './guard.ts';

const port = 4174;
const host = `localhost:${port}`;
const own = { host, origin: `http://${host}`, 'content-type': 'application/json' };

test('the desk’s own page is let in', () => {
  expect(reasonToRefuse({ method: 'GET', headers: { host }, port })).toBeNull();
  expect(
    reasonToRefuse({ method: 'GET', headers: { host, 'sec-fetch-site': 'none' }, port }),
  ).toBeNull();
  expect(reasonToRefuse({ method: 'POST', headers: own, port })).toBeNull();
  const byNumber = { ...own, host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
  expect(reasonToRefuse({ method: 'POST', headers: byNumber, port })).toBeNull();
});

test.each([
  ['another host', 'GET', { host: 'desk.example.org' }],
  ['another host with our port', 'GET', { host: `desk.example.org:${port}` }],
  ['our host with another port', 'GET', { host: 'localhost:80' }],
  ['no host', 'GET', {}],
  ['another origin that reads', 'GET', { ...own, origin: 'https://example.org' }],
  ['another origin that writes', 'POST', { ...own, origin: 'https://example.org' }],
  ['another local server', 'POST', { ...own, origin: 'http://localhost:8080' }],
  ['an origin that is none', 'POST', { ...own, origin: 'null' }],
  ['a page that embeds', 'GET', { host, 'sec-fetch-site': 'cross-site' }],
  ['another site of the same host', 'GET', { host, 'sec-fetch-site': 'same-site' }],
  ['a form', 'POST', { ...own, 'content-type': 'text/plain' }],
  ['a request that hides where it is from', 'POST', { host, 'content-type': 'application/json' }],
  ['another method', 'DELETE', own],
])('%s is refused', (_, method, headers) => {
  expect(reasonToRefuse({ method, headers, port })).not.toBeNull();
});

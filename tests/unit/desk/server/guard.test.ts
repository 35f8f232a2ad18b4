import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-desk.ts';

let own: TestDesk;
beforeAll(async () => {
  own = await openTestDesk();
});
afterAll(() => own.close());

/** Asks with a `Host` of one's own, which `fetch` does not let through. */
function askAs(host: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const asking = request(`${own.origin}/api/desk`, { headers: { host, ...headers } }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    });
    asking.once('error', fail);
    asking.end();
  });
}

test('the desk answers its own page', async () => {
  const answer = await own.ask('/api/desk');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ title: 'Kho thử', readOnly: false });
});

test('the key in the address becomes a cookie that scripts and other sites do not get', async () => {
  const answer = await fetch(`${own.origin}/?key=${own.key}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict$/u);
  expect(await answer.text()).toContain('content="0;url=/"');
});

test('a wrong key is refused and sets no cookie', async () => {
  const answer = await fetch(`${own.origin}/?key=${own.key}x`);
  expect(answer.status).toBe(403);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test.each([
  ['without the key', { cookie: '' }],
  ['with a key of another start', { cookie: 'ban-soat-1=x' }],
  ['from another origin', { origin: 'http://127.0.0.1:1' }],
  ['from a page without an origin', { origin: 'null' }],
  ['from another site', { 'sec-fetch-site': 'cross-site' }],
  ['from another port of this machine', { 'sec-fetch-site': 'same-site' }],
  ['typed into the address bar', { 'sec-fetch-site': 'none' }],
])('nothing of the archive is told %s', async (_, headers) => {
  const answer = await own.ask('/api/desk', { headers });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ error: { code: 'forbidden' } });
});

test.each(['kho.example', 'localhost', '127.0.0.1', '127.0.0.1.nip.io:80'])(
  'a name that was made to lead to this machine is refused: %s',
  async (host) => {
    const { port } = new URL(own.origin);
    expect(await askAs(host, { cookie: `ban-soat-${port}=${own.key}` })).toBe(403);
    expect(await askAs(`127.0.0.1:${port}`, { cookie: `ban-soat-${port}=${own.key}` })).toBe(200);
  },
);

test('what changes something needs the origin to be named', async () => {
  const { port } = new URL(own.origin);
  const answer = await fetch(`${own.origin}/api/nothing`, {
    method: 'POST',
    headers: { cookie: `ban-soat-${port}=${own.key}` },
  });
  expect(answer.status).toBe(403);
});

test('the page is held to its own files, with a nonce that is never used twice', async () => {
  const [first, second] = await Promise.all([own.ask('/'), own.ask('/ban-soat/x')]);
  const policy = first.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? '';
  expect(await first.text()).toBe(`<p>${nonce}</p>`);
  expect(await second.text()).not.toContain(nonce);
});

test('the demonstration can only be looked at', async () => {
  const demonstration = await openTestDesk({ isDemonstration: true });
  try {
    expect((await demonstration.ask('/api/desk')).status).toBe(200);
    const answer = await demonstration.ask('/api/drafts/x', { method: 'PUT', body: '{}' });
    expect(await answer.json()).toMatchObject({ error: { code: 'read-only' } });
  } finally {
    await demonstration.close();
  }
});

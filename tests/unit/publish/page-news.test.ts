import type { AstroPrerenderer } from 'astro';
import { afterEach, expect, it } from 'vitest';
import type { BuildNews } from '../../../src/archive/build-news.ts';
import { tellingPages } from '../../../src/publish/page-news.ts';

const send = process.send;
afterEach(() => {
  if (send) process.send = send;
});

it('the page that can’t be made is named, and the failure stays one', async () => {
  const told: BuildNews[] = [];
  process.send = (news: BuildNews) => told.push(news) > 0;
  const standard: AstroPrerenderer = {
    name: 'standard',
    getStaticPaths: () => Promise.resolve([{}, {}] as never),
    render: ({ url }) =>
      url.endsWith('/%C4%91i/')
        ? Promise.reject(new TypeError('hỏng'))
        : Promise.resolve(new Response('trang')),
  };
  const own = tellingPages(standard);
  await own.getStaticPaths();
  await own.render(new Request('http://localhost/a/'), {} as never);
  await expect(own.render(new Request('http://localhost/bao-cao/đi/'), {} as never)).rejects.toThrow('hỏng');
  expect(told).toContainEqual({ kind: 'progress', stage: 'pages', done: 0, total: 2 });
  expect(told.at(-1)).toEqual({ kind: 'page-failed', page: '/bao-cao/đi/', reason: 'TypeError: hỏng' });
});

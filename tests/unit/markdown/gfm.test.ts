import { expect, test } from 'vitest';
import { renderReport } from '../../../src/markdown/render-report.ts';

const context = {
  report: { slug: 'tinh-2024', area: 'tinh', period: '2024' },
  indicators: new Map(),
  areas: new Set<string>(),
  reports: new Set<string>(),
};
const html = (markdown: string): string => renderReport(markdown, context).html;

test.each(['www.example.org', 'https://example.org/a', 'ai@example.org'])(
  '%s in a text is a link',
  (address) => {
    expect(html(`Xem ${address} để biết.`)).toMatch(/<a href="[^"]*example\.org/i);
  },
);

test('where a text holds no address, all else of GitHub’s Markdown is read as where it holds one', () => {
  const markdown = [
    'Chữ ~~bỏ~~ và ~giữ~[^1].',
    '- [ ] việc\n- [x] xong',
    '| a | b |\n| --- | ---: |\n| 1 | 2 |',
    '[^1]: Chú thích w h H W - _ + .',
  ].join('\n\n');
  const marked = html(`${markdown}\n\n<ai@example.org>`);
  expect(marked.replace(/<p[^>]*><a href="mailto[^]*?<\/p>\n?/, '')).toBe(html(markdown));
});

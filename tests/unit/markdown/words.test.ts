import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { line, page } from './page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/markdown');

/** Counts the words of a text. */
function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What a report's Markdown says to a reader: without link targets, marks of notes and escapes. */
function saidIn(markdown: string): string {
  return markdown
    .replace(/^\[\^[^\]]+\]:/gmu, ' ')
    .replace(/^\[[^\]^]+\]: .*$/gmu, ' ')
    .replace(/\]\([^()\s]*(?:\([^()]*\))?(?: "(?:\\"|[^"])*")?\)/gu, ']')
    .replace(/\]\[[a-z]+\]/gu, ']')
    .replace(/\[\^[^\]]+\]/gu, ' ')
    .replace(/^```.*$/gmu, ' ')
    .replace(/^ *(?:\d+[.)]|[-|: ]+)(?=\s|$)/gmu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

describe.each(readdirSync(FOLDER))('of the report “%s”', (name) => {
  const markdown = readFileSync(join(FOLDER, name, 'input.md'), 'utf8');

  it('no word is lost', () => {
    const shown = wordsOf(
      page(markdown)
        .elements.filter(({ parent }) => !parent)
        .map(({ text }) => text)
        .join(' '),
    );
    for (const [word, count] of wordsOf(saidIn(markdown))) {
      expect(shown.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
    }
  });
});

test('whatever is put together, no word is lost, no id is double and every row has its place', () => {
  const words = fc.constantFrom(
    'thu',
    'đạt',
    'ngân sách',
    'Hữu Lũng',
    '**đậm**',
    '*nghiêng*',
    '<b>thô</b>',
    '08',
    '*',
    '_',
    '`mã`',
  );
  const figure = fc.constantFrom(
    '[645 tỷ đồng, đạt 26% dự toán](../indicators/thu-noi-dia.md)',
    '[tăng 62 vụ](../indicators/vu-tai-nan.md)',
    '[112 vụ[^1]](../indicators/vu-tai-nan.md "end: 2024-03-14")',
    '[hỏng 2.130.8 tỷ đồng](../indicators/thu-noi-dia.md)',
    '[lạ](../indicators/khong-co.md)',
    '[xấu](javascript:x)',
  );
  const sentence = fc.array(fc.oneof(words, figure, fc.constant('[^1]'), fc.constant('[^7]')), {
    minLength: 1,
    maxLength: 8,
  });
  const block = fc
    .tuple(
      fc.constantFrom(
        '',
        '## ',
        '#### 1.1. ',
        '- ',
        '1. ',
        '> ',
        '    ',
        '| Chỉ tiêu | Thực hiện |\n|---|---|\n| ',
      ),
      sentence,
    )
    .map(([start, parts]) => `${start}${parts.join(' ')}`);
  const document = fc
    .array(block, { maxLength: 8 })
    .map((blocks) => [...blocks, '[^1]: Ghi chú có [50 tỷ đồng](../indicators/thu-khac.md).'].join('\n\n'));
  fc.assert(
    fc.property(document, (markdown) => {
      const { elements, byId, observations } = page(markdown);
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
      expect(ids).toEqual([...new Set(ids)]);
      for (const { anchor } of observations) expect(byId.has(anchor)).toBe(true);
      const shown = wordsOf(
        elements
          .filter(({ parent }) => !parent)
          .map(({ text }) => text)
          .join(' '),
      );
      for (const [word, count] of wordsOf(saidIn(markdown))) {
        expect(shown.get(word) ?? 0, `${word} of\n${markdown}`).toBeGreaterThanOrEqual(count);
      }
    }),
    { numRuns: 120 },
  );
});

test('text in single accents gives the page that composed text gives', () => {
  const markdown = 'Thuỷ lợi: [645 tỷ đồng, đạt 26% dự toán](../indicators/thu-noi-dia.md).\n\n## Hoá chất';
  expect(page(markdown.normalize('NFD')).html).toBe(page(markdown).html);
});

test('a Windows file gives the page that a Unix file gives', () => {
  const markdown = '## Mục\n\nThu [645 tỷ đồng](../indicators/thu-noi-dia.md)[^1],\nkhá.\n\n[^1]: Ghi chú.\n';
  expect(line(page(markdown.replaceAll('\n', '\r\n')).html)).toBe(line(page(markdown).html));
});

test('numbers of a list are those that were written', () => {
  const { elements } = page('3. ba\n5. năm\n6. sáu');
  expect(elements.find(({ tag }) => tag === 'ol')?.attributes.start).toBe('3');
  expect(elements.filter(({ tag }) => tag === 'li').map(({ attributes }) => attributes.value)).toEqual([
    ...[undefined, '5', undefined],
  ]);
});

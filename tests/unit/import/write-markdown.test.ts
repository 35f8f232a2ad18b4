import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftDocument, Passage, LinkedFigure } from '../../../src/import/draft-document.ts';
import { renderText } from '../../../src/import/rendered-text.ts';
import { writeMarkdown } from '../../../src/import/write-markdown.ts';

const HEAD: DraftDocument['head'] = { title: 'Việc xã', source: { file: 'a.txt', transcription: 'clean' } };
const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  text,
  marks: [],
  emphases: [],
  ...more,
});

function write(text: Passage, figures: readonly LinkedFigure[] = []): string {
  const notes = text.marks.map(({ label, at }) => ({
    label,
    paragraphs: [passage('Lời chú.')],
    citations: [{ passage: text, at }],
  }));
  const document: DraftDocument = { head: HEAD, blocks: [{ kind: 'paragraph', text }], notes };
  const { markdown } = writeMarkdown(document, new Map([[text, figures]]));
  const body = markdown.slice(markdown.indexOf('\n---\n', 3) + 5);
  return body.split(/\n\n\[\^\d+\]:/u)[0]?.trim() ?? '';
}

describe('figures in a passage', () => {
  const text = 'Thu được 645 tỷ đồng, đạt 26% dự toán.';

  it('become links, and a mark within one stays in its text', () => {
    const cited = passage(text, { marks: [{ label: '24', at: 20 }] });
    expect(write(cited, [{ start: 9, end: 37, indicator: 'thu-noi-dia' }])).toBe(
      'Thu được [645 tỷ đồng[^24], đạt 26% dự toán](../indicators/thu-noi-dia.md).',
    );
  });

  it('leave a mark at their end outside, and carry a title', () => {
    const cited = passage(text, { marks: [{ label: '3', at: 20 }] });
    expect(write(cited, [{ start: 9, end: 20, indicator: 'thu', title: 'value: 645; of: "6"' }])).toBe(
      'Thu được [645 tỷ đồng](../indicators/thu.md "value: 645; of: \\"6\\"")[^3], đạt 26% dự toán.',
    );
  });

  it('cut emphasis that runs over their edge', () => {
    const bold = passage(text, { emphases: [{ start: 4, end: 16, kind: 'strong' }] });
    expect(write(bold, [{ start: 9, end: 20, indicator: 'thu' }])).toBe(
      'Thu **được** [**645 tỷ** đồng](../indicators/thu.md), đạt 26% dự toán.',
    );
  });

  it('are no images behind an exclamation mark', () => {
    expect(write(passage('Đạt!645 tỷ'), [{ start: 4, end: 10, indicator: 'thu' }])).toBe(
      'Đạt\\![645 tỷ](../indicators/thu.md)',
    );
  });
});

describe('plain text in Markdown', () => {
  it.each([
    ['1. Các bản vét mương', '1\\. Các bản vét mương'],
    ['2) Các bản', '2\\) Các bản'],
    ['- 5 độ', '\\- 5 độ'],
    ['# 3 xã', '\\# 3 xã'],
    ['> 18 tuổi', '\\> 18 tuổi'],
    ['a*b*c và _d_', 'a\\*b\\*c và \\_d\\_'],
    ['<b>đậm</b> &amp; R&D', '\\<b>đậm\\</b> \\&amp; R&D'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
  ])('“%s” is written “%s”', (text, markdown) => {
    expect(write(passage(text))).toBe(markdown);
  });

  it('stands one sentence a line, and a place tells its line', () => {
    const text = passage('Nước về. Bà con cấy. 2. Xong sớm.');
    const document: DraftDocument = { head: HEAD, blocks: [{ kind: 'paragraph', text }], notes: [] };
    const { markdown, lineOf } = writeMarkdown(document);
    const lines = markdown.split('\n');
    expect(lines[(lineOf(text, 12) ?? 0) - 1]).toBe('Bà con cấy.');
  });

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'nước',
        'ruộng',
        '1.',
        '2)',
        '-',
        '+',
        '#',
        '##',
        '>',
        '*',
        '**',
        '_',
        '`',
        '~~',
        '|',
        '\\',
        '!',
        '=',
      ),
      fc.constantFrom(
        '[',
        ']',
        '](',
        '[^1]',
        '<b>',
        '</b>',
        '<!--',
        '&amp;',
        '&#65;',
        '---',
        '***',
        '```',
        ':',
        '("a")',
        '.',
      ),
      fc.constantFrom('http://a.vn/b_c', 'www.a.vn', 'a@b.vn', '[x]: y', '| - |', '1.000,5', 'Đà', '“lúa”'),
    ),
    { minLength: 1, maxLength: 14 },
  );
  const separators = fc.array(fc.constantFrom(' ', ' ', ''), { minLength: 14, maxLength: 14 });

  it('shows its own characters, whatever they are', () => {
    fc.assert(
      fc.property(pieces, separators, (words, gaps) => {
        const text = words
          .map((word, index) => word + (gaps[index] ?? ''))
          .join('')
          .trim();
        const quiet = text.replace(/\s+/gu, ' ');
        const written = write(passage(quiet));
        expect(renderText(written).body.replace(/\s+/gu, ' ')).toBe(quiet);
      }),
      { numRuns: 400 },
    );
  });
});

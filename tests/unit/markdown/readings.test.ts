import { describe, expect, it } from 'vitest';
import { readingFinder, type WordReading } from '../../../src/domain/reading.ts';
import { renderReport } from '../../../src/markdown/render-report.ts';

const BODY = `## Thu ngan sach

Tong thu [dat 5 ty dong](../indicators/thu.md).[^1] Tang.

- mot
- hai

| Chi tieu | Nam |
|---|---|
| Lua | 3 |

[^1]: Ghi chu.
`;
const read = (text: string): WordReading[] =>
  text.split(' ').map((pair) => {
    const [printed = '', shown = printed] = pair.split('=');
    return { printed, text: shown, confidence: printed === shown ? 1 : 0.95 };
  });
const words = read(
  'Thu ngan=ngân sach=sách Tong=Tổng thu dat=đạt 5 ty=tỷ dong.=đồng. Tang.=Tăng. mot=một hai Chi=Chỉ tieu=tiêu Nam=Năm Lua=Lúa 3 Ghi chu.=chú.',
);
const context = {
  report: { slug: 'a', area: 'lang-son', period: '2024-9M', transcription: 'ocr' as const },
  indicators: new Map([
    ['thu', { id: 'thu', name: 'Thu', unit: 'tỷ đồng', kind: 'cumulative' as const, aliases: [] }],
  ]),
  areas: new Set(['lang-son']),
  reports: new Set<string>(),
};

describe('readings of a report', () => {
  const rendered = renderReport(BODY, { ...context, readings: readingFinder(words) });

  it('are numbered in the page by the word that each passage begins with; what is printed stays', () => {
    expect([...rendered.html.matchAll(/data-words="(\d+)"/gu)].map(([, at]) => Number(at))).toEqual([
      0, 3, 10, 11, 12, 14, 15, 16, 17,
    ]);
    const plain = renderReport(BODY, context);
    expect(rendered.html.replace(/ data-words="\d+"/gu, '')).toBe(plain.html);
  });

  it('stand beside the printed text of headings, sections, notes and tables', () => {
    expect(rendered.outline[0]).toMatchObject({ text: 'Thu ngan sach', reading: 'Thu ngân sách' });
    expect(rendered.sections[0]?.text).toContain('Tong thu dat 5 ty dong.');
    expect(rendered.sections[0]?.reading).toMatchObject({ path: ['Thu ngân sách'] });
    expect(rendered.sections[0]?.reading?.text).toContain('Tổng thu đạt 5 tỷ đồng. Tăng.');
    expect(rendered.notes[0]).toMatchObject({
      text: 'Ghi chu.',
      reading: { text: 'Ghi chú.', confidence: [1, 0.95] },
    });
    expect(rendered.tables[0]?.reading?.text).toContain('Lúa | 3');
  });

  it('have a confidence for every word of a section', () => {
    for (const { text, reading } of rendered.sections) {
      expect(reading?.confidence).toHaveLength(text.match(/\S+/gu)?.length ?? 0);
    }
  });

  it('stand beside the quote and the sentence of a figure, which is read from the print', () => {
    expect(rendered.observations[0]).toMatchObject({
      value: 5,
      quote: 'dat 5 ty dong',
      sentence: 'Tong thu dat 5 ty dong.',
      reading: { quote: 'đạt 5 tỷ đồng', sentence: 'Tổng thu đạt 5 tỷ đồng.' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { dataFile } from '../../../../src/publish/data/write-data.ts';
import { archive, observation, report } from '../small-archive.ts';

describe('a report’s JSON', () => {
  const own = report({
    sections: [
      { id: 'i', depth: 2, path: ['I'], text: 'Mở đầu.', cites: [], topics: [] },
      { id: 'ii', depth: 2, path: ['II'], text: 'Câu trước. Tổng thu đạt 5 tỷ đồng.', cites: [], topics: [] },
    ],
    notes: [{ label: '1', id: 'n-1', text: 'Trong đó thu phí 1 tỷ.', references: [] }],
  });
  const figures = (...observations: Parameters<typeof observation>[0][]) =>
    JSON.parse(
      dataFile(
        archive({ reports: [own], observations: observations.map(observation) }),
        `reports/${own.slug}.json`,
      ) ?? '',
    ) as { observations: Record<string, unknown>[]; [list: string]: unknown[] };
  const textOf = (file: Record<string, unknown>, figure: Record<string, unknown> | undefined) => {
    const [list, entry, ...places] = figure?.text_at as [string, number, number, number, number, number];
    const { text = '' } = (file[list] as { text: string }[])[entry] ?? {};
    return [text.slice(places[0], places[1]), text.slice(places[2], places[3])];
  };

  it('has each sentence in its text once, where its figures say, and in it their words', () => {
    const file = figures(
      { sentence: 'Tổng thu đạt 5 tỷ đồng.', quote: 'đạt 5 tỷ đồng' },
      { sentence: 'Trong đó thu phí 1 tỷ.', quote: '1 tỷ', statement: 'note' },
      { sentence: 'Mở đầu.', quote: '' },
    );
    const [stated, noted, before] = file.observations;
    expect(textOf(file, stated)).toEqual(['Tổng thu đạt 5 tỷ đồng.', 'đạt 5 tỷ đồng']);
    expect(textOf(file, noted)).toEqual(['Trong đó thu phí 1 tỷ.', '1 tỷ']);
    expect(textOf(file, before)).toEqual(['Mở đầu.', '']);
    for (const figure of file.observations) expect(figure).not.toHaveProperty('sentence');
  });

  it('writes a sentence out that is not in its text word for word', () => {
    const [figure] = figures({ sentence: 'Một câu khác.' }).observations;
    expect(figure).toMatchObject({ sentence: 'Một câu khác.', statement: 'text' });
  });

  it('has the notes that a section cites, and no list where it cites none', () => {
    const [first] = figures().sections as Record<string, unknown>[];
    expect(first).toEqual({ id: 'i', depth: 2, path: ['I'], text: 'Mở đầu.' });
  });

  it('says the area of a figure that is not the report’s', () => {
    const [figure] = figures({ area: 'xa-tren' }).observations;
    expect(figure?.area).toBe('xa-tren');
  });
});

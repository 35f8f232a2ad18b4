import { describe, expect, it } from 'vitest';
import { dataFile, dataPaths } from '../../../../src/publish/data/write-data.ts';
import { tableParts } from '../../../../src/views/data/table-parts.ts';
import { archive, observation, report } from '../../publish/small-archive.ts';

const reports = ['2024-Q2', '2024-Q1', '2023-Q4'].map((period) => report({ slug: `r-${period}`, period }));
const observations = reports.flatMap(({ slug }) =>
  ['a', 'b'].map((anchor) => observation({ report: slug, anchor, sentence: 'x'.repeat(1000) })),
);

describe('the parts of a table', () => {
  it('are one where it is small', () => {
    expect(tableParts({ reports, observations })).toMatchObject([{ suffix: '' }]);
  });

  it('are the years of the reports where it is large, and several of a full year, with every row once', () => {
    const large = archive({ reports, observations });
    const parts = tableParts(large, 3000);
    expect(parts.map(({ suffix, reports: slugs }) => [suffix, ...slugs])).toEqual([
      ['-2024', 'r-2024-Q2'],
      ['-2024-2', 'r-2024-Q1'],
      ['-2023', 'r-2023-Q4'],
    ]);
    const paths = dataPaths(large).filter((path) => /^observations/.test(path));
    expect(paths).toEqual(['observations-2024.csv', 'observations-2024-2.csv', 'observations-2023.csv']);
    const rows = paths.flatMap((path) => (dataFile(large, path) ?? '').trimEnd().split('\n').slice(1));
    const all = dataFile(archive({ reports, observations }), 'observations.csv') ?? '';
    expect(rows).toEqual(all.trimEnd().split('\n').slice(1));
  });

  it('are never larger than they were reckoned', () => {
    const sentence = 'Chữ có dấu, "trích", và dài. '.repeat(40);
    const many = Array.from({ length: 500 }, (_, at) => observation({ anchor: `f-${at}`, sentence }));
    const whole = archive({ observations: many });
    const bytes = Buffer.byteLength(dataFile(whole, 'vi/observations.csv') ?? '');
    expect(tableParts(archive({ observations: many }), bytes)).not.toMatchObject([{ suffix: '' }]);
  });
});

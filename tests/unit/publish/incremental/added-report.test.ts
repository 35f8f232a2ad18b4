import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Archive } from '../../../../src/archive/model.ts';
import { notedArchive } from '../../../../src/archive/noted-archive.ts';
import { MadeFiles } from '../../../../src/publish/incremental/made-files.ts';
import type { MadeFrom } from '../../../../src/publish/incremental/made-from.ts';
import { SiteFiles, type EarlierSite } from '../../../../src/publish/incremental/site-files.ts';
import { filesBelow } from '../../../../src/publish/output-folder/site-manifest.ts';
import { statedFigures } from '../../../../src/search/records/figures.ts';
import { coveragePage } from '../../../../src/views/coverage/area-coverage.ts';
import { indicatorData } from '../../../../src/views/instrument/series-of.ts';
import {
  reportsOfAreaYear,
  reportsOfKind,
  yearsOfArea,
} from '../../../../src/views/report/listed-reports.ts';
import { sameSectionLinks } from '../../../../src/views/report/same-sections.ts';
import { archive, indicator, observation, report } from '../small-archive.ts';

const YEARS = Array.from({ length: 24 }, (_, place) => 2000 + place);
const NEIGHBOUR = 'tinh-khac-1';
/** So many areas are not read side by side. */
const NEIGHBOURS = [1, 2, 3, 4, 5].map((number) => `tinh-khac-${number}`);

/** A province with a report a year, beside others with one; each states a figure. */
function archiveOf(years: readonly number[]): Archive {
  const told = [
    ...years.map((year) => ({ slug: `tinh-thu-${year}`, area: 'tinh-thu', period: `${year}` })),
    ...NEIGHBOURS.map((area) => ({ slug: `${area}-2010`, area, period: '2010' })),
  ];
  return notedArchive(
    archive({
      areas: ['tinh-thu', ...NEIGHBOURS].map((id) => ({ id, name: id, level: 'province', aliases: [] })),
      topics: [{ id: 'dau-tu', name: 'Đầu tư', description: '', headings: [] }],
      indicators: [indicator()],
      reports: told.map((one) => report(one)),
      observations: told.map(({ slug, area, period }) =>
        observation({ report: slug, area, period, value: 7, primary: true, role: 'actual' }),
      ),
    }),
  );
}

/** What pages and files show; a report that is added for 2024 changes the years of its area alone. */
const SHOWN: Readonly<Record<string, (archive: Archive) => unknown>> = {
  'a year of its area': (given) => [
    reportsOfAreaYear(given, 'tinh-thu', '2010'),
    reportsOfAreaYear(given, NEIGHBOUR, '2010'),
    yearsOfArea(given, NEIGHBOUR),
  ],
  'the years of its area': (given) => yearsOfArea(given, 'tinh-thu'),
  'a year of its kind': (given) => reportsOfKind(given, 'year', '2010'),
  "an earlier report's sections": (given) => sameSectionLinks(given, 'tinh-thu-2004'),
  "another area's coverage": (given) => coveragePage(given, NEIGHBOUR, undefined),
  'the chart of areas with few values': (given) => indicatorData(given, indicator(), undefined),
  "another area's values in search": (given) => statedFigures(given, 'thu', 0, 1),
};

/** Makes a file of each, on top of the site of an earlier archive; tells which were made anew. */
function made(given: Archive, earlier?: EarlierSite & { from: MadeFrom }) {
  const dir = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  const files = new SiteFiles(dir, earlier);
  const from = MadeFiles.of(given, files, earlier?.from);
  for (const [name, shown] of Object.entries(SHOWN))
    from.make(name, () => Buffer.from(JSON.stringify(shown(given)) ?? ''));
  const fresh = filesBelow(dir);
  const marks = files.settle();
  return { dir, fresh, state: { files: marks }, from: from.madeFrom(marks) };
}

test('a report that is added is no reason to make again what shows other years or other areas', () => {
  const before = made(archiveOf(YEARS));
  expect(before.fresh.length).toBe(Object.keys(SHOWN).length);
  expect(made(archiveOf([...YEARS, 2024]), before).fresh).toEqual(['the years of its area']);
});

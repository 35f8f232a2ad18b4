import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogue } from '../../src/archive/read-catalogue.ts';
import { FullReports, shuffled } from './full-report.ts';
import { seededRandom } from './seeded-random.ts';

/** Areas of a whole country, and the years that their reports lie in. */
export const AREAS = 63;
export const YEARS = 20;
const LAST_YEAR = 2024;
/**
 * So many indicators do the reports of such an archive state, as measured; the catalogue knows more, for whatever a
 * report may say. Fixed, so that a catalogue that grows leaves what is measured as it was.
 */
const INDICATORS = 191;

/** A year's reports: months, quarters and what has been reached by then. */
const PERIODS = '-M01 -M02 -Q1 -M04 -M05 -Q2 -H1 -M07 -M08 -Q3 -9M -M10 -10M -M11 -11M -Q4'.split(' ');
const OF_A_YEAR = [...PERIODS, ''];
/** Of places that publish little, the year's report is there first, then that on nine months, and so on. */
const BY_WEIGHT = ['', '-9M', '-H1', '-Q1', ...OF_A_YEAR.filter((code) => !/^(?:|-9M|-H1|-Q1)$/.test(code))];

export interface ReportOf {
  readonly area: string;
  readonly period: string;
}

/** A file of an archive that is being generated: its path from the content folder, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Which reports an archive of so many has: half of them, up to all of twenty years, are those of one province,
 * newest first; the others are spread over all other areas and years.
 *
 * @param count up to AREAS × YEARS × 17
 */
export function scheduleOf(count: number): ReportOf[] {
  const own = Math.min(Math.ceil(count / 2), YEARS * OF_A_YEAR.length);
  const first = Array.from({ length: own }, (_, at) => ({
    area: areaId(0),
    period: `${LAST_YEAR - Math.floor(at / OF_A_YEAR.length)}${OF_A_YEAR.at(-1 - (at % OF_A_YEAR.length))}`,
  }));
  const others = Array.from({ length: count - own }, (_, at) => {
    const turn = Math.floor(at / (AREAS - 1));
    return {
      area: areaId(1 + (at % (AREAS - 1))),
      period: `${LAST_YEAR - (turn % YEARS)}${BY_WEIGHT[Math.floor(turn / YEARS)]}`,
    };
  });
  return [...first, ...others];
}

/**
 * Writes an archive of full-length reports: the catalogue of a model archive, 63 areas, and in each report some
 * 15,000 words in 80 sections, 40 notes, 120 figures that follow each other over the years, and two tables.
 * The same seed gives the same files, whatever their number.
 *
 * @param model content folder whose catalogue is used and whose reports' words are
 */
export async function writeFullArchive(dir: string, count: number, model = 'content'): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'reports'), { recursive: true });
  for (const name of await readdir(model)) {
    if (name !== 'reports') await cp(join(model, name), join(dir, name), { recursive: true });
  }
  await writeFile(join(dir, 'areas.yaml'), areasFile());
  // Zips are an extra that a keeper asks for.
  const site = await readFile(join(model, 'site.yaml'), 'utf8');
  await writeFile(join(dir, 'site.yaml'), site.replace(/^zips:.*$/m, 'zips: []'));
  const reports = await fullReports(model);
  for (const report of scheduleOf(count)) {
    const { path, text } = reports.file(report);
    await writeFile(join(dir, path), text);
  }
}

/** The generator of an archive's reports, one at a time. */
export async function fullReports(model = 'content'): Promise<FullReports> {
  const { indicators } = await readCatalogue(model);
  return new FullReports(shuffled(indicators, seededRandom(INDICATORS)).slice(0, INDICATORS), model);
}

const areaId = (at: number): string => `tinh-${at + 1}`;

function areasFile(): string {
  const lines = Array.from(
    { length: AREAS },
    (_, at) => `  - { id: ${areaId(at)}, name: Tỉnh ${at + 1}, level: province, code: '${at + 1}' }`,
  );
  return `areas:\n${lines.join('\n')}\n`;
}

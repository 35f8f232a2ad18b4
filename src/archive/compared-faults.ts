import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { checkDisagreements } from './checks.ts';
import { digestOfItem } from './kept-digests.ts';
import { keptReadings } from './kept-readings.ts';
import { checkMisreadings } from './likely-misreadings.ts';
import type { Fault, Report } from './model.ts';
import { WORDING_FIELDS } from './noted-archive.ts';
import { onQuotedLines } from './quoted-lines.ts';
import type { ReportFile } from './read-report.ts';
import { digestOf } from './report-cache.ts';

/** What comparing takes: the figures of an archive, and the files that state them. */
interface Compared {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly reports: readonly Report[];
  readonly files: readonly ReportFile[];
}

/**
 * Faults that show when figures are compared, each on the line that prints it. Figures of two areas are never compared,
 * so what was found of an area is kept: comparing all, and looking up the lines, takes seconds in a large archive.
 *
 * @param kept the file in which it is kept, by area
 * @param version of the code that compares
 */
export async function comparedFaults(
  kept: string,
  version: string,
  { indicators, observations, reports, files }: Compared,
): Promise<Fault[]> {
  const byArea = Map.groupBy(observations, ({ area }) => area);
  const digests = new Map(files.map((file) => [file.name, file.digest ?? digestOf([file.text])]));
  const reported = Map.groupBy(reports, ({ area }) => area);
  const areas = [...byArea].map(([area, own]) => ({
    path: area,
    text: JSON.stringify([
      (reported.get(area) ?? []).map(({ period }) => period),
      [...new Set(own.map(({ report }) => report))].map((slug) => [slug, digests.get(slug)]),
      own.map((observation) => digestOfItem(observation) ?? observation),
    ]),
  }));
  const found = await keptReadings(
    kept,
    digestOf([version, JSON.stringify(indicators, withoutWording)]),
    areas,
    ({ path }) => {
      const own = byArea.get(path) ?? [];
      return onQuotedLines(
        [...checkDisagreements(own, reports), ...checkMisreadings(indicators, own, reports)],
        files,
      );
    },
  );
  return found.flat();
}

/** How indicators are called and explained is nothing that comparing asks for. */
const withoutWording = (field: string, value: unknown): unknown => (WORDING.has(field) ? undefined : value);
const WORDING: ReadonlySet<string> = new Set(WORDING_FIELDS);

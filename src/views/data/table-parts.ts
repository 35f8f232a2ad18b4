import type { Archive, Report } from '../../archive/model.ts';
import { noteRead, partFor } from '../../archive/reads.ts';
import type { Observation } from '../../domain/observation.ts';

/** A file of a table that is too large for one. */
export interface TablePart {
  /** What stands behind the table's name: nothing where the table is one file, else `-2024`, `-2024-2`. */
  readonly suffix: string;
  /** The slugs of the reports whose rows it has, newest first. */
  readonly reports: readonly string[];
}

/** What pages say of all tables: how many figures they have, and what stands behind the name of each part. */
export const allTables = partFor('allTables', (archive) => ({
  figures: archive.observations.length,
  suffixes: tableParts(archive).map(({ suffix }) => suffix),
}));

/** Cloudflare takes no file over 25 MiB; a table is parted before it comes near. */
const MOST_BYTES = 24 * 1024 * 1024;

const known = new WeakMap<object, readonly TablePart[]>();

/**
 * The files that `observations.csv` and `derived.csv` are parted into: one each, or, in a large archive, one for the
 * reports of each year, newest first, and of a very full year several. Reports are never parted.
 */
export function tableParts(
  archive: Pick<Archive, 'reports' | 'observations'>,
  most = MOST_BYTES,
): readonly TablePart[] {
  // What is kept was read once; each page that asks is made from it.
  noteRead('reports');
  noteRead('observations');
  const existing = known.get(archive);
  if (existing) return existing;
  const parts = partsOf(archive, most);
  known.set(archive, parts);
  return parts;
}

function partsOf(
  { reports, observations }: Pick<Archive, 'reports' | 'observations'>,
  most: number,
): readonly TablePart[] {
  const bytes = new Map<string, number>();
  let all = 0;
  for (const observation of observations) {
    const row = mostBytes(observation);
    all += row;
    bytes.set(observation.report, (bytes.get(observation.report) ?? 0) + row);
  }
  if (all <= most) return [{ suffix: '', reports: reports.map(({ slug }) => slug) }];
  const byYear = Map.groupBy(reports, ({ period }) => period.slice(0, 4));
  return [...byYear].flatMap(([year, own]) =>
    inParcels(own, bytes, most).map((parcel, at) => ({
      suffix: at === 0 ? `-${year}` : `-${year}-${at + 1}`,
      reports: parcel.map(({ slug }) => slug),
    })),
  );
}

function inParcels(reports: readonly Report[], bytes: ReadonlyMap<string, number>, most: number): Report[][] {
  const parcels: Report[][] = [[]];
  let size = 0;
  for (const report of reports) {
    const own = bytes.get(report.slug) ?? 0;
    if (size > 0 && size + own > most) {
      parcels.push([]);
      size = 0;
    }
    parcels.at(-1)?.push(report);
    size += own;
  }
  return parcels;
}

/** More than a row's ids, dates and numbers ever take. */
const WITHOUT_TEXT = 400;

/** No fewer bytes than an observation takes as a row of CSV; rows of what follows from it take fewer. */
function mostBytes({ quote, sentence }: Observation): number {
  return Buffer.byteLength(quote) + Buffer.byteLength(sentence) + WITHOUT_TEXT;
}

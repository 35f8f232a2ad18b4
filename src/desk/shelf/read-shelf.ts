import { setTimeout } from 'node:timers/promises';
import { archiveSettings, type ArchiveSettings } from '../../archive/settings.ts';
import { compareCodes } from '../../domain/chronology.ts';
import { compareText } from '../../domain/text-order.ts';
import { periodWords } from '../../words/vi/periods.ts';
import type { Desk } from '../desk.ts';
import { inThread } from '../server/in-thread.ts';
import type { ArchiveFaults, Shelf, ShelfReport } from './api.ts';
import { archiveSignature } from './archive-signature.ts';
import { lastSite, type StateFacts } from './report-state.ts';

/** A report as the thread read it: `period` is its code. */
export interface ReadReport extends StateFacts {
  readonly slug: string;
  readonly title: string;
  readonly area: string;
  readonly period: string;
  /** Digest of all that its progress follows from. */
  readonly key?: string;
}

export interface ReadArchive {
  readonly reports: readonly ReadReport[];
  readonly faults: ArchiveFaults;
}

export interface ShelfTask {
  readonly settings: ArchiveSettings;
  /** What the last reading found; what did not change since is taken from it. */
  readonly known: readonly ReadReport[];
}

interface Reading {
  readonly signature: string;
  /** The reports by their heads alone. */
  readonly heads: Promise<readonly ReadReport[]>;
  readonly whole: Promise<ReadArchive>;
}

const LIMITS = { time: 10 * 60_000, megabytes: 4_000 };

/** Milliseconds that a keeper waits before a shelf that is not checked yet is shown. */
const PATIENCE = 1_000;

/** The last reading; made anew once a file has changed. */
let kept: Reading | undefined;
/** The last reading that came to its end, of which archive. */
let last: { readonly contentDir: string; readonly reports: readonly ReadReport[] } | undefined;

/**
 * The reports of the archive by state, and what is wrong in it.
 *
 * @param isPatient whether to wait until all is checked, which takes a large archive some while
 */
export async function readShelf(desk: Desk, isPatient: boolean): Promise<Shelf> {
  const { contentDir } = desk.openArchive();
  const { heads, whole } = await readingOf(contentDir);
  const waiting = setTimeout(PATIENCE, undefined, { ref: false }).then(() => heads);
  const { reports, faults } = await (isPatient
    ? whole
    : Promise.race([whole, waiting.then((reports) => ({ reports, faults: undefined }))]));
  const site = lastSite(desk.site, contentDir);
  const sorted = [...reports].sort((a, b) => compareCodes(b.period, a.period) || compareText(a.slug, b.slug));
  return {
    reports: sorted.map((report) => shown(report, site)),
    ...(faults ? { faults } : {}),
  };
}

function shown(report: ReadReport, site: ReturnType<typeof lastSite>): ShelfReport {
  const { slug, title, area, period, progress } = report;
  return {
    ...{ slug, title, area },
    period: period === '' ? '' : periodWords(period),
    year: period.slice(0, 4),
    state: site.stateOf(slug, report),
    ...(progress ? { progress } : {}),
    isNewer: site.isNewer(slug),
  };
}

async function readingOf(contentDir: string): Promise<Reading> {
  const signature = await archiveSignature(contentDir);
  if (kept?.signature === signature) return kept;
  const reading = { signature, ...read(contentDir) };
  kept = reading;
  reading.whole.then(
    ({ reports }) => (last = { contentDir, reports }),
    () => (kept = kept === reading ? undefined : kept),
  );
  return reading;
}

function read(contentDir: string): Pick<Reading, 'heads' | 'whole'> {
  const task: ShelfTask = {
    settings: archiveSettings({ ...process.env, ARCHIVE_CONTENT: contentDir }),
    known: last?.contentDir === contentDir ? last.reports : [],
  };
  const heads = Promise.withResolvers<readonly ReadReport[]>();
  const options = { limits: LIMITS, onNews: heads.resolve };
  const whole = inThread<ShelfTask, ReadArchive, readonly ReadReport[]>(WORKER, task, options);
  whole.then(({ reports }) => heads.resolve(reports), heads.reject);
  // Who asks is told by `whole`.
  heads.promise.catch(() => {});
  return { heads: heads.promise, whole };
}

const WORKER = new URL('./shelf-worker.ts', import.meta.url);

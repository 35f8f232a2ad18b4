import { readReview, reviewText } from '../../archive/review-file.ts';
import { EMPTY_REVIEW, type ReviewRecord } from '../../domain/review-record.ts';
import { SCAN_RECORD, type ScanRecord } from '../../domain/scan-record.ts';
import type { ReadFile } from '../files/archive-files.ts';
import { compareDraft, type DraftComparison } from '../review/compare-draft.ts';
import type { QueueItem } from '../review/queue-items.ts';
import { reviewQueue } from '../review/queue.ts';
import { readDraft, type DraftReading } from '../review/read-draft.ts';
import { archiveAround, type ArchiveAroundDraft, type ReadFrom } from './archive-around.ts';

/** A draft as the disk has it now, with all that is known of it. */
export interface ReadBench {
  readonly around: ArchiveAroundDraft;
  readonly file: ReadFile;
  readonly reading: DraftReading;
  readonly record: ReviewRecord;
  readonly queue: readonly QueueItem[];
  /** How its pages were read, where the archive has it as a scan. */
  readonly scan?: Pick<ScanRecord, 'doubts'>;
}

interface KeptReading {
  readonly digest: string;
  readonly around: ArchiveAroundDraft;
  readonly reading: DraftReading;
  readonly comparison: DraftComparison;
}

/** The last reading of each draft: most decisions leave the text as it is. */
const kept = new WeakMap<ReadFrom, Map<string, KeptReading>>();

/** @throws DeskRefusal `not-found` where there is no such report */
export async function readBench(archive: ReadFrom, slug: string): Promise<ReadBench> {
  const file = await archive.files.mustRead(`reports/${slug}.md`);
  const [around, review, scan] = await Promise.all([
    archiveAround(archive, slug),
    reviewText(archive.contentDir, slug),
    scanOf(archive, slug),
  ]);
  const record = (review === undefined ? undefined : readReview(review)) ?? EMPTY_REVIEW;
  const { reading, comparison } = readingOf(archive, slug, file, around);
  return {
    around,
    file,
    reading,
    record,
    queue: reviewQueue(reading, comparison, record),
    ...(scan ? { scan } : {}),
  };
}

/** What the import doubted of a scan; nothing where the record can't be read, for then nothing vouches for its digits. */
async function scanOf({ files }: ReadFrom, slug: string): Promise<Pick<ScanRecord, 'doubts'> | undefined> {
  try {
    const text = (await files.read(`reports/${slug}${SCAN_RECORD}`))?.text;
    const record = text === undefined ? undefined : (JSON.parse(text) as Partial<ScanRecord>);
    const isRead = record?.doubts?.every(({ text: doubted }) => typeof doubted === 'string');
    return isRead && record?.doubts ? { doubts: record.doubts } : undefined;
  } catch {
    return undefined;
  }
}

function readingOf(
  archive: ReadFrom,
  slug: string,
  { text, digest }: ReadFile,
  around: ArchiveAroundDraft,
): KeptReading {
  const ofArchive = kept.get(archive) ?? new Map<string, KeptReading>();
  kept.set(archive, ofArchive);
  const known = ofArchive.get(slug);
  if (known?.digest === digest && known.around === around) return known;
  const reading = readDraft(slug, text, around.context);
  const made = { digest, around, reading, comparison: compareDraft(reading, around.archive) };
  ofArchive.set(slug, made);
  return made;
}

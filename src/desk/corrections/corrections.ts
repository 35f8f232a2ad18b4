import { diffArrays } from 'diff';
import { asRead } from '../../archive/content-files.ts';
import { readReview, writeReview } from '../../archive/review-file.ts';
import { archiveSettings } from '../../archive/settings.ts';
import { withCorrection } from '../../archive/write-correction.ts';
import { EMPTY_REVIEW, REVIEW, type ReviewRecord } from '../../domain/review-record.ts';
import type { GivenDocument } from '../../import/import-document.ts';
import { keepScan } from '../../import/scan/keep-scan.ts';
import * as words from '../../words/vi/desk-corrections.ts';
import * as reviewWords from '../../words/vi/review.ts';
import type { OpenArchive } from '../desk.ts';
import type { ReadFile } from '../files/archive-files.ts';
import { originalName } from '../imports/import-step.ts';
import { ImportRefused, runImport, type MadeDraft } from '../imports/run-import.ts';
import { DeskRefusal } from '../server/refusal.ts';
import { scanStore } from '../files/remove-file.ts';
import { headOfReport } from '../shelf/report-head.ts';
import type { CorrectionView, CorrectionWish, Piece, ShownChange } from './api.ts';
import { applied, officeChanges, type MergedReport, type OfficeChange } from './office-changes.ts';

/** A corrected document held against a report. */
export interface Correction {
  readonly slug: string;
  readonly title: string;
  readonly report: ReadFile;
  readonly merged: MergedReport;
  readonly made: MadeDraft;
  /** The original that the report was taken from, and the corrected one under the name that it will have. */
  readonly before: string;
  readonly document: GivenDocument;
  readonly isKept: boolean;
}

/**
 * Holds an office's corrected document against a report. The first import is made again of the kept original, by the same
 * program that reads the corrected one: what differs between them is the office's doing alone.
 *
 * @throws DeskRefusal with what to do
 */
export async function readCorrection(
  archive: OpenArchive,
  slug: string,
  given: GivenDocument,
): Promise<Correction> {
  const { files, contentDir } = archive;
  const report = await files.mustRead(`reports/${slug}.md`);
  const head = headOfReport(slug, report.text);
  const name = head?.source.file;
  if (!head || name === undefined) throw new DeskRefusal('not-yet', words.noOriginal);
  const first = await originalOf(archive, name, head.source.sha256);
  const { wanted, isThere } = await originalName(files, given, slug);
  const facts = { area: head.area, period: head.period };
  const document = { ...facts, name: wanted, bytes: given.bytes };
  const { cacheDir } = archiveSettings({ ARCHIVE_CONTENT: contentDir });
  try {
    const [base, made] = await Promise.all([
      runImport({ contentDir, cacheDir, document: { ...facts, name, bytes: first.bytes } }),
      runImport({ contentDir, cacheDir, document }),
    ]);
    const merged = officeChanges(base.markdown, asRead(report.text), made.markdown);
    return { slug, title: head.title, report, merged, made, before: name, document, isKept: isThere };
  } catch (error) {
    throw error instanceof ImportRefused ? new DeskRefusal('bad-request', error.message) : error;
  }
}

async function originalOf(
  { files }: OpenArchive,
  name: string,
  sha256: string | undefined,
): Promise<ReadFile> {
  const names = await files.list('originals');
  const lying = names.find((other) => other.normalize('NFC') === name.normalize('NFC'));
  const file = lying === undefined ? undefined : await files.read(`originals/${lying}`);
  if (!file || (sha256 !== undefined && file.digest !== sha256)) {
    throw new DeskRefusal('not-yet', words.originalGone(name));
  }
  return file;
}

/** What the keeper is shown of it. */
export function viewOf({ slug, title, report, merged, before, document }: Correction): CorrectionView {
  const { changes } = merged;
  return {
    ...{ slug, title, before, after: document.name, digest: report.digest },
    changes: changes.filter(({ kind }) => kind === 'text' || kind === 'conflict').map(shown),
    renumbered: changes.filter(({ kind }) => kind === 'numbers').length,
  };
}

function shown({ id, kind, heading, own, merged, before, after }: OfficeChange): ShownChange {
  const pieces = diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }): Piece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return { id, kind, heading, own, ownPrinted: asPrinted(own), merged, pieces };
}

/** Words, spaces and signs, each by itself; a number is one word with its points and commas, and so read as a whole. */
const wordsOf = (markdown: string): string[] =>
  asPrinted(markdown).match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\s+|[^\p{L}\p{M}\d\s]/gu) ?? [];

/** A draft's words without the syntax of links and the escapes. */
const asPrinted = (markdown: string): string =>
  markdown
    .replace(/\[([^\][]*(?:\[\^[^\]]+\][^\][]*)*)\]\([^)\n]*\)/gu, '$1')
    .replace(/\\([\\`*_[\]<>#|~-])/gu, '$1');

/**
 * Writes a correction: the new original first, the report last.
 *
 * @throws DeskRefusal `changed-outside` where the report is no longer the version that was compared, `not-yet` where the
 *   file of its review can't be read
 */
export async function writeCorrection(
  { files, contentDir }: OpenArchive,
  correction: Correction,
  { digest, choices, note, date }: CorrectionWish,
): Promise<void> {
  const { slug, report, merged, made, before, document, isKept } = correction;
  const path = `reports/${slug}.md`;
  if (digest !== report.digest) throw new DeskRefusal('changed-outside', words.reportChanged);
  const entry = { date, note, ...(before === document.name ? {} : { file: before }) };
  const text = withCorrection(applied(merged, choices), entry);
  const beside = `reports/${slug}${REVIEW}`;
  const kept = await files.read(beside);
  const record = kept ? readReview(kept.text) : EMPTY_REVIEW;
  // What the keeper decided may still be put right in it.
  if (!record) throw new DeskRefusal('not-yet', reviewWords.badReview(beside));
  if (!isKept) await files.write(`originals/${document.name}`, document.bytes, 'absent');
  const added = readReview(made.review) ?? EMPTY_REVIEW;
  await files.write(beside, writeReview(withNew(record, added)), kept?.digest ?? 'absent');
  await keepScan(contentDir, slug, made.scan, scanStore(files));
  const isWindows = report.text.includes('\r\n');
  await files.write(path, isWindows ? text.replaceAll('\n', '\r\n') : text, report.digest);
}

/** What the import of the corrected document knows that the record does not have. */
function withNew(record: ReviewRecord, { proposals, remarks, unknown }: ReviewRecord): ReviewRecord {
  const anchors = new Set(record.proposals.map(({ anchor, quote }) => anchor ?? quote));
  const ids = new Set([...record.remarks, ...record.unknown].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }): boolean => !ids.has(id);
  return {
    ...record,
    proposals: [
      ...record.proposals,
      ...proposals.filter(({ anchor, quote }) => !anchors.has(anchor ?? quote)),
    ],
    remarks: [...record.remarks, ...remarks.filter(isNew)],
    unknown: [...record.unknown, ...unknown.filter(isNew)],
  };
}

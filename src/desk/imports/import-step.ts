import { extname } from 'node:path';
import { asRead } from '../../archive/content-files.ts';
import { archiveSettings } from '../../archive/settings.ts';
import type { GivenDocument } from '../../import/import-document.ts';
import { REVIEW } from '../../domain/review-record.ts';
import { reportOfOriginal } from '../../import/keep-files.ts';
import { keepScan } from '../../import/scan/keep-scan.ts';
import type { OpenArchive } from '../desk.ts';
import { digestOf, type ArchiveFiles } from '../files/archive-files.ts';
import { scanStore } from '../files/remove-file.ts';
import { headOfReport } from '../shelf/report-head.ts';
import type { ImportJob, ImportNews } from './api.ts';
import { runImport } from './run-import.ts';

/**
 * Adds one document to the archive: reads it, keeps it in `originals/`, and writes its draft last, so that a report which is
 * there has all that belongs to it. Nothing that lies in the archive is written over.
 *
 * @throws ImportRefused, DeskRefusal with what to do
 */
export async function importStep(
  { files, contentDir }: Pick<OpenArchive, 'files' | 'contentDir'>,
  document: GivenDocument,
  onNews: (news: ImportNews) => void,
  stop: AbortSignal,
): Promise<ImportJob['state']> {
  const { cacheDir } = archiveSettings({ ARCHIVE_CONTENT: contentDir });
  const made = await runImport({ contentDir, cacheDir, document }, onNews, stop);
  if (made.missing.length > 0) return { kind: 'asks', facts: made.missing };
  const { slug, markdown } = made;
  const path = `reports/${slug}.md`;
  const before = await files.read(path);
  if (before) {
    return asRead(before.text) === markdown
      ? { kind: 'same', slug }
      : { kind: 'exists', slug, title: headOfReport(slug, before.text)?.title ?? slug };
  }
  const name = await originalName(files, document, slug);
  if (name.wanted !== document.name.normalize('NFC')) {
    // Another report's original bears this name; the draft says under which name its own is kept.
    return importStep({ files, contentDir }, { ...document, name: name.wanted }, onNews, stop);
  }
  onNews({ stage: 'write' });
  if (!name.isThere) await files.write(`originals/${name.wanted}`, document.bytes, 'absent');
  const beside = `reports/${slug}${REVIEW}`;
  // Left by an import that was killed before it wrote the draft.
  await files.write(beside, made.review, (await files.read(beside))?.digest ?? 'absent');
  await keepScan(contentDir, slug, made.scan, scanStore(files));
  await files.write(path, markdown, 'absent');
  return { kind: 'done', slug, words: made.words, figures: made.figures };
}

/** The name under which an original is kept: its own, or the report's where another file has it. */
export async function originalName(
  files: ArchiveFiles,
  { name, bytes }: Pick<GivenDocument, 'name' | 'bytes'>,
  slug: string,
): Promise<{ wanted: string; isThere: boolean }> {
  const own = name.normalize('NFC');
  const names = await files.list('originals');
  const candidates = [own, ...Array.from({ length: 99 }, (_, at) => numbered(slug, at, extname(own)))];
  for (const wanted of candidates) {
    // macOS writes accents of names as letters of their own, and takes no note of case.
    const lying = names.find((other) => sameName(other, wanted));
    if (lying === undefined) return { wanted, isThere: false };
    const there = await files.read(`originals/${lying}`);
    const owner = await reportOfOriginal(files.contentDir, wanted, slug);
    if (there?.digest === digestOf(bytes) && owner === undefined) return { wanted, isThere: true };
  }
  throw new Error(`No name is free for ${own}.`);
}

const numbered = (slug: string, at: number, ending: string): string =>
  at === 0 ? `${slug}${ending}` : `${slug}-${at + 1}${ending}`;

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

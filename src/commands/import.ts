import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { asRead } from '../archive/content-files.ts';
import { contextOf, readCatalogue, type Catalogue } from '../archive/read-catalogue.ts';
import { readReview, writeReview } from '../archive/review-file.ts';
import { EMPTY_REVIEW, REVIEW, type ReviewRecord } from '../domain/review-record.ts';
import { groupUnknown } from '../import/figures/unknown/group-unknown.ts';
import { commandFor, describeUnknown } from '../import/figures/unknown/print-unknown.ts';
import { ImportError } from '../import/import-error.ts';
import { importDocument } from '../import/import-document.ts';
import type { ImportResult } from '../import/import-report.ts';
import { keepReview } from '../import/keep-review.ts';
import { keepOriginal, writeAtomically } from '../import/keep-files.ts';
import { describeDifference, describeImport } from '../import/print-import.ts';
import { keepScan } from '../import/scan/keep-scan.ts';
import { command, openArchive, Refusal } from './command.ts';
import { scanProgress } from './scan-progress.ts';

const USAGE = `Cách dùng: npm run import -- TỆP… [--archive THƯ_MỤC] [--area MÃ] [--period KỲ] [--keep-original] [--force] [--json]

  TỆP: .docx, .odt, .pdf, .txt hoặc .md (UTF-8); .doc, .rtf khi máy có LibreOffice;
       bản quét: .pdf, .png, .jpg, .tif (máy nhận dạng chữ, mỗi trang vài giây)

  --archive  thư mục của kho (cũng viết --content; mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)
  --area     mã khu vực trong areas.yaml, khi văn bản không nói rõ
  --period   mã kỳ: 2023-M01, 2024-Q1, 2024-H1, 2021-9M, 2023
  --keep-original  chép tệp gốc vào originals/ để đăng cạnh báo cáo
  --force    ghi đè bản đã có
  --json     in kết quả dạng JSON`;

/** What became of one file. */
interface Outcome extends Partial<ImportResult> {
  readonly file: string;
  readonly path?: string;
  readonly error?: string;
}

const options = {
  archive: { type: 'string' },
  content: { type: 'string' },
  area: { type: 'string' },
  period: { type: 'string' },
  'keep-original': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;
interface ImportOptions {
  readonly area?: string;
  readonly period?: string;
  readonly 'keep-original': boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/** `npm run import`: raw text to drafts, with what needs a person's eye; exit code 1 where a file was not written. */
export const run = command(
  { name: 'import', usage: USAGE, options, mostPositionals: Infinity },
  async ({ values, positionals }) => {
    if (positionals.length === 0) {
      console.log(USAGE);
      return 1;
    }
    const { contentDir } = openArchive(values.archive ?? values.content, {
      writes: true,
      print: values.json ? console.error : console.log,
    });
    if (!existsSync(join(contentDir, 'areas.yaml'))) {
      throw new Refusal(
        `Không thấy kho báo cáo ở ${contentDir} (thiếu areas.yaml). Xem lại --archive hoặc ARCHIVE_CONTENT; kho mới tạo bằng npm run new-archive.`,
      );
    }
    const catalogue = await readCatalogue(contentDir);
    const outcomes: Outcome[] = [];
    for (const [index, file] of positionals.entries()) {
      // On the error stream, so that --json stays JSON.
      if (positionals.length > 1) console.error(`[${index + 1}/${positionals.length}] ${file}`);
      outcomes.push(await importFile(file, contentDir, catalogue, values));
    }
    if (values.json) {
      const shown = outcomes.map(({ document: _document, scan, ...rest }) => ({
        ...withAdoptions(rest, catalogue),
        ...(scan ? { scan: { pages: scan.record.pages.length, doubts: scan.record.doubts } } : {}),
      }));
      console.log(JSON.stringify(shown, null, 2));
    } else {
      const unknown = outcomes.map(({ unknownFigures = [] }) => unknownFigures);
      console.log(describeUnknown(groupUnknown(unknown), positionals.length, catalogue.indicators));
    }
    // Last, where it is seen: what was not written stands below all else.
    const failed = outcomes.filter(({ error }) => error);
    for (const { file, error } of failed) console.error(`Chưa ghi ${file}: ${error}`);
    return failed.length > 0 ? 1 : 0;
  },
);

async function importFile(
  file: string,
  contentDir: string,
  { areas, indicators }: Catalogue,
  options: ImportOptions,
): Promise<Outcome> {
  try {
    const bytes = await readFile(file);
    const { area, period } = options;
    const document = { name: basename(file), bytes, area, period };
    const result = await importDocument(document, { areas, indicators }, { onScannedPage: scanProgress() });
    if (result.missing) {
      return { file, ...result, error: result.missing.map(({ message }) => message).join(' ') };
    }
    const path = join(contentDir, 'reports', `${result.slug}.md`);
    const before = existsSync(path) ? await readFile(path, 'utf8') : undefined;
    const near = relative('', path);
    const shown = near.startsWith('..') ? path : near;
    if (!options.json) console.log(describeImport(file, shown, result));
    const isSame = before !== undefined && asRead(before) === result.markdown;
    if (before !== undefined && !isSame && !options.force) {
      if (!options.json) console.log(describeDifference(asRead(before), result.markdown));
      return {
        file,
        path,
        ...result,
        error: differs(shown, asRead(before)),
      };
    }
    if (isSame && !options.json) console.log(`${shown} đã đúng như vậy từ trước.\n`);
    if (options['keep-original'])
      await keepOriginal(
        contentDir,
        { name: basename(file).normalize('NFC'), bytes, slug: result.slug },
        options.force,
      );
    if (!isSame) {
      await writeReviewBeside(path, keepReview(result, contextOf({ areas, indicators })));
      await writeAtomically(path, withLineEndsOf(before, result.markdown));
    }
    await keepScan(contentDir, result.slug, result.scan);
    return { file, path, ...result };
  } catch (error) {
    return { file, error: messageOf(error) };
  }
}

/** Keeps what only the import knows; what a person decided of an earlier draft stays. */
async function writeReviewBeside(path: string, record: ReviewRecord): Promise<void> {
  const beside = path.replace(/\.md$/u, REVIEW);
  const there = existsSync(beside) ? readReview(await readFile(beside, 'utf8')) : EMPTY_REVIEW;
  // One that can't be read may hold someone's work: `npm run check` tells of it.
  if (there) await writeAtomically(beside, writeReview({ ...record, decisions: there.decisions }));
}

/** For --json: what the catalogue does not have, grouped by name, each with the command that takes it in. */
function withAdoptions<T extends Partial<ImportResult>>(outcome: T, { indicators }: Catalogue): T {
  const { unknownFigures } = outcome;
  if (!unknownFigures) return outcome;
  const groups = groupUnknown([unknownFigures]);
  return {
    ...outcome,
    unknownGroups: groups.map((group) => ({ ...group, adopt: commandFor(group, indicators) })),
  };
}

/** A text in the line ends of the one that it replaces. */
function withLineEndsOf(before: string | undefined, text: string): string {
  return before?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

/** What lies there may hold hours of someone's work. */
function differs(path: string, before: string): string {
  const reviewed = /^status: reviewed$/mu.test(before);
  return [
    `${path} đã có và khác bản vừa nhập (xem các dòng khác nhau ở trên).`,
    reviewed
      ? 'Bản đang có đã soát: chép tay chỗ cần đổi vào đó. --force ghi đè tất cả, mất phần đã soát và trở lại bản nháp.'
      : 'Thêm --force để ghi đè; phần đã sửa trong bản nháp sẽ mất.',
  ].join(' ');
}

function messageOf(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'Không tìm thấy tệp.';
    if (error.code === 'EISDIR') return 'Đây là thư mục; hãy nêu tên tệp.';
    if (error.code === 'EACCES') return 'Không có quyền đọc tệp hoặc ghi vào kho.';
  }
  throw error;
}

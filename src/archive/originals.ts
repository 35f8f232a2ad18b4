import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Fault, Report } from './model.ts';
import type { ReportFile } from './read-report.ts';

/** Formats that a browser shows or saves without running anything in them. */
const ENDINGS = new Set([
  '.pdf',
  '.docx',
  '.odt',
  '.doc',
  '.rtf',
  '.txt',
  '.md',
  '.png',
  '.jpg',
  '.jpeg',
  '.tif',
  '.tiff',
]);

/** Whether an original of this name is published. */
export const isShown = (file: string): boolean => ENDINGS.has(extname(file).toLowerCase());

/** Where the archive keeps a report's original file, and its address from the site's root. */
export interface Original {
  readonly path: string;
  readonly address: string;
}

/**
 * The original file that an archive keeps of a report in `originals/`. A name that leads out of that folder,
 * or a format that could run in a browser, is none. It is published under the report's name: of the names that
 * documents bear, Netlify refuses those with `#` or `?`, and other hosts take `%` and `+` for something else.
 */
export function originalOf(
  { slug, source }: Pick<Report, 'slug' | 'source'>,
  contentDir: string,
): Original | undefined {
  const { file } = source;
  if (!file || file !== basename(file) || file.startsWith('.') || /[\\/]/u.test(file)) return undefined;
  const ending = extname(file).toLowerCase();
  if (!isShown(file)) return undefined;
  const path = keptFile(contentDir, file);
  return path === undefined ? undefined : { path, address: `/ban-goc/${slug}${ending}` };
}

/** Where an original lies: macOS and what it packs write accents of names as letters of their own (NFD). */
function keptFile(contentDir: string, file: string): string | undefined {
  const folder = join(contentDir, 'originals');
  if (existsSync(join(folder, file))) return join(folder, file);
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((name) => name.normalize('NFC') === file.normalize('NFC'));
  return name === undefined ? undefined : join(folder, name);
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Whether Git has converted a text's line ends: with the other kind its hash is right. */
function hasOtherLineEnds(bytes: Buffer, sha256: string): boolean {
  const text = bytes.toString('latin1').replace(/\r\n/g, '\n');
  return [text, text.replace(/\n/g, '\r\n')].some((other) => hashOf(Buffer.from(other, 'latin1')) === sha256);
}

/**
 * Originals in `originals/` that are no longer the file their report was taken from: readers compare the two
 * by their hash, so such a file is not published.
 */
export async function checkOriginals(contentDir: string, reports: readonly ReportFile[]): Promise<Fault[]> {
  const faults = await Promise.all(
    reports.map(async (report): Promise<Fault | undefined> => {
      const { path, frontmatter } = report;
      const { file, sha256 } = frontmatter.source;
      if (file === undefined || sha256 === undefined || file !== basename(file)) return undefined;
      const kept = keptFile(contentDir, file);
      const bytes = kept === undefined ? undefined : await readFile(kept).catch(() => undefined);
      if (!bytes || hashOf(bytes) === sha256) return undefined;
      const line = report.text.split('\n').findIndex((row) => row.trim().startsWith('sha256:')) + 1;
      return {
        file: path,
        ...(line > 0 ? { line } : {}),
        rule: 'original-changed',
        severity: 'warning',
        message: `originals/${file} không còn là tệp mà báo cáo được nhập từ đó (mã băm khác), nên không được đăng.`,
        hint: hasOtherLineEnds(bytes, sha256)
          ? 'Git đã đổi dấu xuống dòng của tệp: ghi “originals/** -text” vào .gitattributes của kho, rồi đặt lại tệp gốc.'
          : 'Đặt lại đúng tệp gốc, hoặc nhập lại báo cáo từ tệp mới bằng --keep-original --force rồi soát lại.',
      };
    }),
  );
  return faults.filter((fault) => fault !== undefined);
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Report } from '../archive/model.ts';

type Sourced = Pick<Report, 'slug' | 'source'>;

/** Formats that a browser shows or saves without running anything in them. */
const ENDINGS = new Set(['.pdf', '.docx', '.txt', '.md']);

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
export function originalOf({ slug, source }: Sourced, contentDir: string): Original | undefined {
  const { file } = source;
  if (!file || file !== basename(file) || file.startsWith('.') || /[\\/]/u.test(file)) return undefined;
  const ending = extname(file).toLowerCase();
  if (!ENDINGS.has(ending)) return undefined;
  const path = join(contentDir, 'originals', file);
  return existsSync(path) ? { path, address: `/ban-goc/${slug}${ending}` } : undefined;
}

/**
 * Copies the originals of published reports into the built site. One whose hash is not the report's is left
 * out: readers compare by it.
 *
 * @returns what was left out, in Vietnamese
 */
export async function writeOriginals(
  reports: readonly Sourced[],
  contentDir: string,
  outDir: string,
): Promise<string[]> {
  const warnings: string[] = [];
  for (const report of reports) {
    const original = originalOf(report, contentDir);
    if (!original) continue;
    const { file, sha256 } = report.source;
    const hash = createHash('sha256')
      .update(await readFile(original.path))
      .digest('hex');
    if (sha256 !== undefined && sha256 !== hash) {
      warnings.push(
        `originals/${file ?? ''} không đúng mã băm ghi trong báo cáo ${report.slug}; không đăng.`,
      );
      continue;
    }
    const published = join(outDir, original.address);
    await mkdir(dirname(published), { recursive: true });
    await copyFile(original.path, published);
  }
  return warnings;
}

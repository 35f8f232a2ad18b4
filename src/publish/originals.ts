import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../archive/model.ts';
import { originalOf } from '../archive/originals.ts';

/**
 * Copies the originals of published reports into the built site. One whose hash is not the report's is left
 * out: readers compare by it.
 *
 * @returns what was left out, in Vietnamese
 */
export async function writeOriginals(
  reports: readonly Pick<Report, 'slug' | 'source'>[],
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

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from './model.ts';
import type { ReportFile } from './read-report.ts';

/**
 * Originals in `originals/` that are no longer the file their report was taken from: readers compare the two
 * by their hash, so such a file is not published.
 */
export async function checkOriginals(contentDir: string, reports: readonly ReportFile[]): Promise<Fault[]> {
  const faults = await Promise.all(
    reports.map(async ({ path, text, frontmatter }): Promise<Fault | undefined> => {
      const { file, sha256 } = frontmatter.source;
      if (file === undefined || sha256 === undefined || file !== basename(file)) return undefined;
      const bytes = await readFile(join(contentDir, 'originals', file)).catch(() => undefined);
      if (!bytes || createHash('sha256').update(bytes).digest('hex') === sha256) return undefined;
      const line = text.split('\n').findIndex((row) => row.trim().startsWith('sha256:')) + 1;
      return {
        file: path,
        ...(line > 0 ? { line } : {}),
        rule: 'original-changed',
        severity: 'warning',
        message: `originals/${file} không còn là tệp mà báo cáo được nhập từ đó (mã băm khác), nên không được đăng.`,
        hint: 'Đặt lại đúng tệp gốc, hoặc nhập lại báo cáo từ tệp mới bằng --keep-original --force rồi soát lại.',
      };
    }),
  );
  return faults.filter((fault) => fault !== undefined);
}

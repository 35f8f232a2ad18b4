import { errorsOf, type ArchiveSummary } from '../archive/build-news.ts';
import { ASTRO_LOG, buildSite, errorInLog } from '../publish/build-site.ts';
import { readManifest } from '../publish/output-folder/site-manifest.ts';
import { printSummary, progressPrinter, seconds } from './print-news.ts';

export interface BuildToTell {
  readonly outDir: string;
  /** Whether Astro's log and every fault are shown as well. */
  readonly verbose: boolean;
  /** Whether nothing is shown but what fails, and the archive's faults. */
  readonly silent: boolean;
}

/**
 * Builds the site and tells, in a few lines, how far it is, what was made and what is wrong with the content. What is
 * sound is built whatever else is wrong.
 *
 * @returns the exit code of the build, and how many errors the content has
 */
export async function buildAndTell({
  outDir,
  verbose,
  silent,
}: BuildToTell): Promise<{ code: number; errors: number }> {
  const start = performance.now();
  const progress = progressPrinter();
  let summary: ArchiveSummary | undefined;
  const warnings: string[] = [];
  let failed: string | undefined;
  // What is refused before it begins says why itself.
  let begun = false;
  const code = await buildSite({
    outDir,
    verbose,
    onNews(news) {
      if (news.kind === 'begun') begun = true;
      if (news.kind === 'archive') summary = news;
      if (news.kind === 'warning') warnings.push(news.text);
      if (news.kind === 'page-failed') failed ??= pageFailed(news.page, news.reason);
      if (!verbose && !silent) progress.show(news);
    },
  });
  progress.close();
  if (code === 0 && !silent) {
    const files = [...(readManifest(outDir) ?? [])];
    const pages = files.filter((name) => name.endsWith('.html')).length;
    const made = `${pages} trang (${files.length} tệp)`;
    const took = seconds(performance.now() - start);
    console.log(
      begun
        ? `Đã dựng ${made} vào ${outDir} · ${took}`
        : `Trong ${outDir} đã có ${made} đúng như kho; không phải viết lại gì · ${took}`,
    );
  }
  for (const text of warnings) console.log(`  lưu ý ${text}`);
  if (summary) console.log(printSummary(summary, { all: verbose }));
  if (code !== 0 && begun) {
    console.error(
      [
        verbose ? failed : (failed ?? errorInLog() ?? 'Chưa dựng được trang.'),
        `Trang mới chưa thành nên chưa thay trang cũ trong ${outDir}.`,
        verbose ? undefined : `Chi tiết ở ${ASTRO_LOG}, hoặc chạy lại với --verbose.`,
      ]
        .filter((line) => line !== undefined)
        .join('\n'),
    );
  }
  return { code, errors: summary ? errorsOf(summary) : 0 };
}

/** What a page is made from stands in one file: there a keeper can look for what is amiss. */
function pageFailed(page: string, reason: string): string {
  const [, kind = '', name = ''] = /^\/(?:en\/)?(bao-cao|chi-tieu)\/([^/]+)\//.exec(page) ?? [];
  const folder = { 'bao-cao': 'reports', 'chi-tieu': 'indicators' }[kind];
  const file = folder ? ` (tệp ${folder}/${name}.md)` : '';
  return `Không viết được trang ${page}${file}: ${reason}`;
}

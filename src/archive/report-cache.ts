import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RenderedReport } from '../markdown/render-report.ts';
import type { Asked } from './asked-context.ts';
import type { KeptDigests } from './kept-digests.ts';
import type { Fault, Report } from './model.ts';

/** What the cache keeps of a report besides its HTML, which lies in a file of its own. */
export type CachedReport = Omit<RenderedReport, 'html' | 'messages'> &
  Pick<Report, 'reading' | 'titleReading'> & {
    readonly faults: readonly Fault[];
    readonly digests: KeptDigests;
  };

/** A cache of rendered reports on disk, one pair of files a report. */
export interface ReportCache {
  /**
   * The report as rendered before from the very same text and code, or `undefined`.
   *
   * @param stands whether the archive around it still answers as it did then
   */
  read(slug: string, digest: string, stands: (asked: Asked) => boolean): Promise<CachedReport | undefined>;
  write(slug: string, digest: string, asked: Asked, report: CachedReport, html: string): Promise<void>;
  /** Removes reports that are no more. */
  keepOnly(slugs: ReadonlySet<string>): Promise<void>;
}

export function reportCache(cacheDir: string): ReportCache {
  const dataFile = (slug: string) => join(cacheDir, `${slug}.json`);
  return {
    async read(slug, digest, stands) {
      try {
        const entry = JSON.parse(await readFile(dataFile(slug), 'utf8')) as {
          digest: string;
          asked: Asked;
          report: CachedReport;
        };
        if (entry.digest !== digest || !stands(entry.asked)) return undefined;
        await access(htmlFile(cacheDir, slug));
        return entry.report;
      } catch {
        // A missing or torn entry only costs time: the report is rendered again.
        return undefined;
      }
    },
    async write(slug, digest, asked, report, html) {
      await mkdir(cacheDir, { recursive: true });
      await writeWhole(htmlFile(cacheDir, slug), html);
      await writeWhole(dataFile(slug), JSON.stringify({ digest, asked, report }));
    },
    async keepOnly(slugs) {
      const names = await readdir(cacheDir).catch(() => []);
      // Files that are being written may belong to another process.
      // Names that begin with a dot are no report's.
      const stale = names.filter(
        (name) => !/^\./.test(name) && !slugs.has(name.replace(/\.(?:json|html)(?:\.[^.]+\.tmp)?$/, '')),
      );
      await Promise.all(stale.map((name) => rm(join(cacheDir, name), { force: true })));
    },
  };
}

export const htmlFile = (cacheDir: string, slug: string): string => join(cacheDir, `${slug}.html`);

/** Readers never see half a file: it is written beside and renamed. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** A digest over texts; the order and the borders between them count. */
export function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

/** What renders reports: the code, and the versions of the libraries that it calls. */
const RENDERING = ['src/domain', 'src/markdown', 'src/archive', 'src/restore', 'src/words'];
const VERSIONS = 'package-lock.json';

/**
 * A digest of what renders reports, so that a changed plugin never meets an old rendering.
 *
 * @param root the project's folder; the current one by default, where npm runs every command
 */
export async function pipelineDigest(root = ''): Promise<string> {
  const files = await Promise.all(RENDERING.map((folder) => codeIn(resolve(root, folder))));
  const paths = [...files.flat(), resolve(root, VERSIONS)];
  return digestOf(await Promise.all(paths.map((path) => readFile(path, 'utf8'))));
}

async function codeIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}

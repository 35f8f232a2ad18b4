import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RenderedReport } from '../markdown/render-report.ts';
import type { Fault } from './model.ts';

/** What the cache keeps of a report besides its HTML, which lies in a file of its own. */
export type CachedReport = Omit<RenderedReport, 'html' | 'messages'> & { readonly faults: readonly Fault[] };

/** A cache of rendered reports on disk, one pair of files a report. */
export interface ReportCache {
  /** The report as rendered before from the very same inputs, or `undefined`. */
  read(slug: string, digest: string): Promise<CachedReport | undefined>;
  write(slug: string, digest: string, report: CachedReport, html: string): Promise<void>;
  /** Removes reports that are no more. */
  keepOnly(slugs: ReadonlySet<string>): Promise<void>;
}

export function reportCache(cacheDir: string): ReportCache {
  const dataFile = (slug: string) => join(cacheDir, `${slug}.json`);
  return {
    async read(slug, digest) {
      try {
        const entry = JSON.parse(await readFile(dataFile(slug), 'utf8')) as {
          digest: string;
          report: CachedReport;
        };
        if (entry.digest !== digest) return undefined;
        await readFile(htmlFile(cacheDir, slug));
        return entry.report;
      } catch {
        // A missing or torn entry only costs time: the report is rendered again.
        return undefined;
      }
    },
    async write(slug, digest, report, html) {
      await mkdir(cacheDir, { recursive: true });
      await writeWhole(htmlFile(cacheDir, slug), html);
      await writeWhole(dataFile(slug), JSON.stringify({ digest, report }));
    },
    async keepOnly(slugs) {
      const names = await readdir(cacheDir).catch(() => []);
      const stale = names.filter((name) => !slugs.has(name.replace(/\.(?:json|html)$/, '')));
      await Promise.all(stale.map((name) => rm(join(cacheDir, name), { force: true })));
    },
  };
}

export const htmlFile = (cacheDir: string, slug: string): string => join(cacheDir, `${slug}.html`);

/** Readers never see half a file: it is written beside and renamed. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** A digest over texts; the order and the borders between them count. */
export function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

/** A digest of the code that renders reports, so that a changed plugin never meets an old rendering. */
export async function pipelineDigest(): Promise<string> {
  const folders = ['src/domain', 'src/markdown', 'src/archive', 'src/words'].map((folder) => resolve(folder));
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true });
      return names
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => join(folder, name));
    }),
  );
  return digestOf(await Promise.all(files.flat().map((file) => readFile(file, 'utf8'))));
}

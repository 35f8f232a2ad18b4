import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RenderedReport } from '../markdown/render-report.ts';
import type { Asked } from './asked-context.ts';
import type { KeptDigests } from './kept-digests.ts';
import type { Fault, Report } from './model.ts';

/** The text of a report, in a file of its own: of a thousand reports it would be most of the memory. */
export type ReportText = Pick<RenderedReport, 'outline' | 'sections' | 'notes' | 'tables'> &
  Pick<Report, 'reading'>;

/** What else the cache keeps of a report besides its HTML, which lies in a file of its own too. */
export type CachedReport = Pick<RenderedReport, 'observations' | 'words'> &
  Pick<Report, 'titleReading' | 'noteCount'> & {
    readonly faults: readonly Fault[];
    readonly digests: KeptDigests;
  };

/** A cache of rendered reports on disk, three files a report. */
export interface ReportCache {
  /**
   * The report as rendered before from the very same text and code, or `undefined`.
   *
   * @param stands whether the archive around it still answers as it did then
   */
  read(slug: string, digest: string, stands: (asked: Asked) => boolean): Promise<CachedReport | undefined>;
  /** The text of a report that was read or written before. */
  text(slug: string): ReportText;
  /** @returns the report as `read` gives it from now on: what was rendered holds on to the whole text it was cut from */
  write(slug: string, made: RenderedForCache): Promise<CachedReport>;
  /** Removes reports that are no more. */
  keepOnly(slugs: ReadonlySet<string>): Promise<void>;
}

/** A rendered report as it is written to the cache. */
export interface RenderedForCache {
  readonly digest: string;
  readonly asked: Asked;
  readonly report: CachedReport;
  readonly text: ReportText;
  readonly html: string;
}

/** What the file of a report begins with: whether the file of its text is whole is told by its size. */
type Entry = Pick<RenderedForCache, 'digest' | 'asked' | 'report'> & { readonly textBytes: number };

export function reportCache(cacheDir: string): ReportCache {
  const dataFile = (slug: string) => join(cacheDir, `${slug}.json`);
  const textFile = (slug: string) => join(cacheDir, `${slug}.text.json`);
  return {
    async read(slug, digest, stands) {
      try {
        const entry = JSON.parse(await readFile(dataFile(slug), 'utf8')) as Entry;
        if (entry.digest !== digest || !stands(entry.asked)) return undefined;
        if ((await stat(textFile(slug))).size !== entry.textBytes) return undefined;
        await access(htmlFile(cacheDir, slug));
        return entry.report;
      } catch {
        // A missing or torn entry only costs time: the report is rendered again.
        return undefined;
      }
    },
    text: (slug) => JSON.parse(readFileSync(textFile(slug), 'utf8')) as ReportText,
    async write(slug, { html, text, ...rest }) {
      await mkdir(cacheDir, { recursive: true });
      await writeWhole(htmlFile(cacheDir, slug), html);
      const written = JSON.stringify(text);
      await writeWhole(textFile(slug), written);
      const entry: Entry = { ...rest, textBytes: Buffer.byteLength(written) };
      const data = JSON.stringify(entry);
      await writeWhole(dataFile(slug), data);
      return (JSON.parse(data) as Entry).report;
    },
    async keepOnly(slugs) {
      const names = await readdir(cacheDir).catch(() => []);
      // Files that are being written may belong to another process; names that begin with a dot are no report's.
      const stale = names.filter(
        (name) =>
          !/^\./.test(name) && !slugs.has(name.replace(/(?:\.text)?\.(?:json|html)(?:\.[^.]+\.tmp)?$/, '')),
      );
      await Promise.all(stale.map((name) => rm(join(cacheDir, name), { force: true })));
    },
  };
}

export const htmlFile = (cacheDir: string, slug: string): string => join(cacheDir, `${slug}.html`);

/** What a file of the cache holds; `undefined` where it is missing or torn, which only costs time. */
export async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

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

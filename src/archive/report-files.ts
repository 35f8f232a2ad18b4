import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { bytesOf, faultsOfText, fileOf, markdownPaths } from './content-files.ts';
import type { Fault } from './model.ts';
import { openDraft } from './open-drafts.ts';
import { readReportFile, type ReportFile } from './read-report.ts';
import { readJson, writeWhole } from './report-cache.ts';
import { linkedIndicators } from './waiting-apart.ts';
import { splitFrontmatter } from './yaml-file.ts';

/** A report's file as far as every build needs it; its text is read from the disk when somebody asks for it. */
export interface OpenedReport extends Reading {
  /** The file's name without its ending. */
  readonly name: string;
  /** Absent where it can't be read. */
  readonly report?: ReportFile;
}

/** What is read from a report's file besides its text, as JSON. */
interface Reading {
  readonly frontmatter?: ReportFile['frontmatter'];
  /** What is wrong with its letters; with its frontmatter; what is open where it is published. */
  readonly letters: readonly Fault[];
  readonly faults: readonly Fault[];
  readonly open: readonly Fault[];
  /** Ids of the indicators that it links to. */
  readonly linked: readonly string[];
}

interface Stored {
  readonly version: string;
  /** By path: the digest of the file's bytes, and what was read from it. */
  readonly files: Readonly<Record<string, readonly [digest: string, reading: Reading]>>;
}

/**
 * Opens all reports of a content folder. Each file's bytes are looked at, but decoding hundreds of long texts and
 * reading what stands above them takes seconds: it is done for those that have changed, and kept for the others.
 *
 * @param kept the file in which it is kept
 * @param version of all else that reading depends on
 */
export async function openReports(
  contentDir: string,
  kept: string,
  version: string,
): Promise<readonly OpenedReport[]> {
  const stored = await readJson<Stored>(kept);
  const before = stored?.version === version ? stored.files : {};
  const files: Record<string, readonly [string, Reading]> = {};
  const opened = (await markdownPaths(contentDir, 'reports')).map((path): OpenedReport => {
    const bytes = bytesOf(contentDir, path);
    const digest = digestOfBytes(bytes);
    const known = before[path];
    const entry = known?.[0] === digest ? known : ([digest, readingOf(path, bytes)] as const);
    files[path] = entry;
    const [, reading] = entry;
    const { frontmatter } = reading;
    const name = fileName(path);
    return {
      ...reading,
      name,
      ...(frontmatter ? { report: reportOnDisk(contentDir, { path, name, digest, frontmatter }) } : {}),
    };
  });
  const isSame = Object.keys(before).length === opened.length && opened.every(({ name }) => isKept(name));
  if (!isSame) {
    await mkdir(dirname(kept), { recursive: true });
    await writeWhole(kept, JSON.stringify({ version, files } satisfies Stored));
  }
  return opened;

  function isKept(name: string): boolean {
    const path = `reports/${name}.md`;
    return before[path] === files[path];
  }
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.md'.length);

function readingOf(path: string, bytes: Buffer): Reading {
  const file = fileOf(path, bytes);
  const { report, faults } = readReportFile(file);
  return apart({
    ...(report ? { frontmatter: report.frontmatter } : {}),
    letters: faultsOfText(file),
    faults,
    open: report ? openDraft(report) : [],
    linked: [...linkedIndicators([file.text])],
  });
}

/** A copy as the kept file will give it: a title that was cut from a text holds the whole text in memory. */
const apart = (reading: Reading): Reading => JSON.parse(JSON.stringify(reading)) as Reading;

/** A report's file whose text is read when it is asked for: of a thousand reports they would fill the memory. */
function reportOnDisk(
  contentDir: string,
  head: Pick<ReportFile, 'path' | 'name' | 'digest' | 'frontmatter'>,
): ReportFile {
  const read = () => {
    const bytes = bytesOf(contentDir, head.path);
    const { text } = fileOf(head.path, bytes);
    return { text, body: splitFrontmatter(text).body, digest: digestOfBytes(bytes) };
  };
  return {
    ...head,
    get text() {
      return read().text;
    },
    get body() {
      return read().body;
    },
    opened: read,
  };
}

const digestOfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

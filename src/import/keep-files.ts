import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ImportError } from './import-error.ts';

/** The folder of an archive that holds the documents its reports were taken from. */
const ORIGINALS = 'originals';

/**
 * Writes beside the file and renames, so that nobody reads half a file and an interrupted import leaves the old
 * one. What is renamed lies on the disk already: after a power cut, too, the file is the old one or the new one.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A report's original file, as it is to lie in the archive. */
export interface OriginalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The report that it is the source of. */
  readonly slug: string;
}

/**
 * Keeps a report's original file in the archive, under its own name, which the report's `source.file` says.
 *
 * @throws ImportError `exists` where another file of that name lies there and `force` is not set, or where that file is
 *   another report's: offices give each month's document one name
 */
export async function keepOriginal(
  contentDir: string,
  { name, bytes, slug }: OriginalFile,
  force: boolean,
): Promise<void> {
  const folder = join(contentDir, ORIGINALS);
  const names = await readdir(folder).catch(() => []);
  // macOS writes accents of names as letters of their own: both are one name.
  const lying = names.find((lying) => lying.normalize('NFC') === name.normalize('NFC')) ?? name;
  const path = join(folder, lying);
  const there = await readFile(path).catch(() => undefined);
  if (there?.equals(bytes)) return;
  const owner = there && (await reportOfOriginal(contentDir, name, slug));
  if (owner !== undefined) {
    throw new ImportError(
      'exists',
      `${ORIGINALS}/${name} là bản gốc của báo cáo ${owner} và khác tệp này; chưa ghi. Đổi tên tệp rồi nhập lại.`,
    );
  }
  if (there && !force) {
    throw new ImportError(
      'exists',
      `${ORIGINALS}/${name} đã có và khác tệp này; chưa ghi. Đổi tên tệp, hoặc thêm --force để ghi đè.`,
    );
  }
  await writeAtomically(path, bytes);
}

/** Another report than `slug` that names a file as its source, by its slug. */
export async function reportOfOriginal(
  contentDir: string,
  name: string,
  slug: string,
): Promise<string | undefined> {
  const folder = join(contentDir, 'reports');
  for (const report of await readdir(folder).catch(() => [])) {
    if (!report.endsWith('.md') || report === `${slug}.md`) continue;
    const text = (await readFile(join(folder, report), 'utf8').catch(() => '')).normalize('NFC');
    const named = /^(?:source:\s*\{.*?|\s+)\bfile:\s*(["']?)(.+?)\1\s*(?:[,}].*)?$/mu.exec(text)?.[2];
    if (named === name.normalize('NFC')) return report.slice(0, -'.md'.length);
  }
  return undefined;
}

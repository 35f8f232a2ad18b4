import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ImportError } from './import-error.ts';

/** The folder of an archive that holds the documents its reports were taken from. */
const ORIGINALS = 'originals';

/** A reader never sees half a file, and an interrupted import leaves the old one. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Keeps a report's original file in the archive, under its own name, which the report's `source.file` says.
 *
 * @throws ImportError `exists` where another file of that name lies there and `force` is not set
 */
export async function keepOriginal(
  contentDir: string,
  fileName: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<void> {
  const path = join(contentDir, ORIGINALS, fileName);
  const there = await readFile(path).catch(() => undefined);
  if (there && !there.equals(bytes) && !force) {
    throw new ImportError(
      'exists',
      `${ORIGINALS}/${fileName} đã có và khác tệp này; chưa ghi. Đổi tên tệp, hoặc thêm --force để ghi đè.`,
    );
  }
  if (!there?.equals(bytes)) await writeAtomically(path, bytes);
}

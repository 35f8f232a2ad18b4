import { readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SCAN_PICTURES, SCAN_RECORD, type ScanReading } from '../../domain/scan-record.ts';
import { writeAtomically } from '../keep-files.ts';

/** A cut-out's name as this program gives it: nothing else is ever removed. */
const OWN_NAME = /^trang-\d{3,}-\d{2,}\.png$/u;

/** By what the files beside a draft are written and removed, by their paths from the archive's folder. */
export interface ScanStore {
  write(path: string, content: string | Uint8Array): Promise<unknown>;
  remove(path: string): Promise<void>;
}

const onDisk = (contentDir: string): ScanStore => ({
  write: (path, content) => writeAtomically(join(contentDir, path), content),
  remove: (path) => rm(join(contentDir, path), { force: true }),
});

/**
 * Keeps beside a draft how its scan was read: `reports/<slug>.scan.json`, and the cut-outs that it names in
 * `reports/<slug>.scan/`. Cut-outs that the record of an earlier import names, and this one does not, go with it.
 */
export async function keepScan(
  contentDir: string,
  slug: string,
  scan: ScanReading | undefined,
  store: ScanStore = onDisk(contentDir),
): Promise<void> {
  const path = `reports/${slug}${SCAN_RECORD}`;
  const folder = `reports/${slug}${SCAN_PICTURES}`;
  const before = await picturesNamed(join(contentDir, path));
  if (!scan && before === undefined) return;
  for (const name of before ?? []) {
    if (OWN_NAME.test(name) && !scan?.pictures.has(name)) await store.remove(`${folder}/${name}`);
  }
  if (!scan) {
    await store.remove(path);
    // A folder that holds something else stays.
    await rmdir(join(contentDir, folder)).catch(() => undefined);
    return;
  }
  for (const { picture } of scan.record.doubts) {
    const bytes = scan.pictures.get(picture);
    if (bytes) await store.write(`${folder}/${picture}`, bytes);
  }
  await store.write(path, `${JSON.stringify(scan.record)}\n`);
}

/** Cut-outs that the record of an earlier import names; `undefined` where there is none that can be read. */
async function picturesNamed(path: string): Promise<string[] | undefined> {
  try {
    const { doubts } = JSON.parse(await readFile(path, 'utf8')) as { doubts?: { picture?: unknown }[] };
    return (doubts ?? []).flatMap(({ picture }) => (typeof picture === 'string' ? [picture] : []));
  } catch {
    return undefined;
  }
}

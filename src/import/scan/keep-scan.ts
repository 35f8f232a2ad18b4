import { readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SCAN_PICTURES, SCAN_RECORD, type ScanReading } from '../../domain/scan-record.ts';
import { writeAtomically } from '../keep-files.ts';

/** A cut-out's name as this program gives it: nothing else is ever removed. */
const OWN_NAME = /^trang-\d{3,}-\d{2,}\.png$/u;

/**
 * Keeps beside a draft how its scan was read: `reports/<slug>.scan.json`, and the cut-outs that it names in
 * `reports/<slug>.scan/`. Cut-outs that the record of an earlier import names, and this one does not, go with it.
 */
export async function keepScan(
  contentDir: string,
  slug: string,
  scan: ScanReading | undefined,
): Promise<void> {
  const path = join(contentDir, 'reports', `${slug}${SCAN_RECORD}`);
  const folder = join(contentDir, 'reports', `${slug}${SCAN_PICTURES}`);
  const before = await picturesNamed(path);
  if (!scan && before === undefined) return;
  for (const name of before ?? []) {
    if (OWN_NAME.test(name) && !scan?.pictures.has(name)) await rm(join(folder, name), { force: true });
  }
  if (!scan) {
    await rm(path, { force: true });
    // A folder that holds something else stays.
    await rmdir(folder).catch(() => undefined);
    return;
  }
  for (const { picture } of scan.record.doubts) {
    const bytes = scan.pictures.get(picture);
    if (bytes) await writeAtomically(join(folder, picture), bytes);
  }
  await writeAtomically(path, `${JSON.stringify(scan.record)}\n`);
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

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names, sizes and times of all files of an archive; hidden ones are the desk's own, and its lock is touched all the time. */
export async function archiveSignature(contentDir: string): Promise<string> {
  const folders = ['', 'indicators', 'reports', 'originals', 'brand'];
  const lines = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(contentDir, folder)).catch(() => []);
      const shown = names.filter((name) => !name.startsWith('.')).sort();
      return Promise.all(
        shown.map(async (name) => {
          const { size, mtimeMs } = (await stat(join(contentDir, folder, name)).catch(() => undefined)) ?? {};
          return `${folder}/${name} ${size} ${mtimeMs}`;
        }),
      );
    }),
  );
  return [contentDir, ...lines.flat()].join('\n');
}

import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rememberArchive, titleOf } from '../../archive/chosen-archive.ts';
import { writeNewArchive } from '../../archive/new-archive.ts';
import { readAreas } from '../../archive/read-catalogue.ts';
import * as words from '../../words/vi/desk-shelf.ts';
import type { Desk } from '../desk.ts';
import { DeskRefusal } from '../server/refusal.ts';
import type { On } from '../server/router.ts';
import type { DeskState } from './api.ts';
import { readShelf } from './read-shelf.ts';

/** The demonstration, whose areas a new archive begins with. */
const DEMONSTRATION = join(import.meta.dirname, '../../../content');

export function shelfRoutes(on: On): void {
  on('GET /api/desk', ({ desk }) => stateOf(desk));
  on('GET /api/shelf', ({ desk, query }) => readShelf(desk, !query.has('now')));
  on('GET /api/areas', async ({ desk: { archive } }) => {
    const areas = await readAreas(archive?.contentDir ?? DEMONSTRATION);
    const order = ['province', 'city', 'district', 'commune', 'country'];
    return [...areas]
      .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.name.localeCompare(b.name, 'vi'))
      .map(({ id, name }) => ({ id, name }));
  });
  on('POST /api/archive', async ({ desk, body }) => {
    const { folder, area, title } = body ?? {};
    const given = [folder, area, title].map((text) => (typeof text === 'string' ? text.trim() : ''));
    const [dir = '', name = '', called = ''] = given;
    if (dir === '' || name === '') throw new DeskRefusal('bad-request', words.newNeeds);
    // A path from the folder of the program would lie among its files.
    if (resolve(dir) !== dir.replace(/[\\/]$/u, '')) throw new DeskRefusal('bad-request', words.wholePath);
    try {
      const title = called === '' ? words.newTitle(name) : called;
      await writeNewArchive(dir, { area: name, title, sample: false });
      // There from the beginning, so that what comes into them is noticed.
      for (const own of ['reports', 'originals']) await mkdir(join(dir, own), { recursive: true });
    } catch (error) {
      throw new DeskRefusal('bad-request', error instanceof Error ? error.message : String(error));
    }
    rememberArchive(dir);
    desk.open({ contentDir: dir, isDemonstration: false });
    return stateOf(desk);
  });
}

function stateOf({ archive, proposedFolder }: Desk): DeskState {
  if (!archive) return { folder: '', proposedFolder, readOnly: false };
  const { contentDir, readOnly } = archive;
  return { title: titleOf(contentDir) ?? '', folder: contentDir, proposedFolder, readOnly };
}

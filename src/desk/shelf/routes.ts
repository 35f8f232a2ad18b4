import { titleOf } from '../../archive/chosen-archive.ts';
import type { On } from '../server/router.ts';

export function shelfRoutes(on: On): void {
  on('GET /api/desk', ({ desk: { archive, proposedFolder } }) =>
    archive
      ? { title: titleOf(archive.contentDir) ?? '', folder: archive.contentDir, readOnly: archive.readOnly }
      : { folder: proposedFolder, readOnly: false },
  );
}

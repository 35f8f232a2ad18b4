import { join } from 'node:path';
import { isSame, isWithin, realPlace } from '../../archive/real-place.ts';
import { SCAN_PICTURES } from '../../domain/scan-record.ts';
import * as words from '../../words/vi/desk.ts';
import { DeskRefusal } from '../server/refusal.ts';

/** The folders of an archive that the desk reads and writes, and the catalogue's files beside them. */
const FOLDERS: ReadonlySet<string> = new Set(['reports', 'indicators', 'originals']);
const ROOT_FILES: ReadonlySet<string> = new Set([
  'site.yaml',
  'areas.yaml',
  'topics.yaml',
  'glossary.yaml',
  'abbreviations.yaml',
]);

/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/iu;

/** Signs that end a name, part it, or mean something else to some system (`:` a second stream of a file). */
// eslint-disable-next-line no-control-regex -- control signs are among them
const FORBIDDEN = /[\u0000-\u001F\u007F<>:"/\\|?*]/u;

/** Whether a name can be a file's on every system, and is no hidden one. */
export function isPlainName(name: string): boolean {
  return (
    name !== '' &&
    // Systems count bytes, and a name gets an ending of 41 while it is written.
    Buffer.byteLength(name) <= 210 &&
    !FORBIDDEN.test(name) &&
    !name.startsWith('.') &&
    !/[. ]$/u.test(name) &&
    !DEVICES.test(name)
  );
}

/**
 * Where a file of the archive lies, by its path from the archive's folder (`reports/x.md`), for reading and writing.
 * Only names right in the archive's own folders, a scan's cut-outs and its catalogue are taken; a link that leads out of the archive is
 * refused, wherever on the way it stands.
 *
 * @throws DeskRefusal `bad-request` for any other path
 */
export function archivePath(contentDir: string, path: string): string {
  const [first = '', name, ...deeper] = path.split('/');
  const isKnown =
    name === undefined
      ? ROOT_FILES.has(first)
      : FOLDERS.has(first) &&
        isPlainName(name) &&
        (deeper.length === 0 || (deeper.length === 1 && isCutOut(first, name, deeper[0] ?? '')));
  if (!isKnown) throw new DeskRefusal('bad-request', words.badPath(path.slice(0, 100)));
  const place = join(contentDir, ...path.split('/'));
  if (!isInside(place, contentDir)) throw new DeskRefusal('bad-request', words.outside(path));
  return place;
}

/** A scan's cut-out beside its report: `reports/<slug>.scan/trang-001-01.png`, as the import names them. */
const isCutOut = (folder: string, name: string, picture: string): boolean =>
  folder === 'reports' &&
  name.endsWith(SCAN_PICTURES) &&
  /^[\w-]+\.png$/u.test(picture) &&
  isPlainName(picture);

function isInside(place: string, contentDir: string): boolean {
  try {
    const real = realPlace(place);
    return isWithin(real, contentDir) && !isSame(real, contentDir);
  } catch {
    // A link that leads nowhere.
    return false;
  }
}

import { readdirSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { isSame, isWithin, realPlace } from '../../archive/real-place.ts';
import { entryAt, isChangingOver, readManifest } from './site-manifest.ts';
import { isLeftover } from './staging-folder.ts';

/** Why a site is not written to a folder, with what to do; the words are for the keeper's terminal. */
export class OutputRefused extends Error {}

/** Folders that no site is ever written over. */
export interface ProtectedFolders {
  /** The archive's content folder. */
  readonly contentDir: string;
  /** The folder of this program, with its `package.json`. */
  readonly projectDir: string;
}

const HINT = 'Chọn một thư mục riêng cho trang, chẳng hạn: npm run build -- --outDir dist';

/** What systems leave in folders on their own: a folder with nothing else is empty to its owner. */
const LEFT_BY_SYSTEMS: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** Subfolders of the content folder that have their own meaning. */
const OF_CONTENT: readonly string[] = ['reports', 'indicators', 'originals', 'brand'];

/** Subfolders of the project that are no place for a site, even for a new folder in them. */
const OF_PROJECT: readonly string[] = ['.git', 'node_modules', 'src', 'scripts', 'docs', 'content', 'public'];

const WHY_NOT: Readonly<Record<string, string>> = {
  ENOTDIR: 'ở đó có một tệp, không phải thư mục',
  ENOENT: 'ở đó không tạo được thư mục, hoặc đường dẫn là một liên kết không dẫn tới đâu',
  ELOOP: 'đường dẫn này là một liên kết dẫn vòng quanh',
  EACCES: 'không có quyền đọc hoặc ghi thư mục này',
  EPERM: 'không có quyền đọc hoặc ghi thư mục này',
  ENAMETOOLONG: 'tên thư mục dài quá',
  EROFS: 'ổ đĩa này chỉ đọc',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'ổ đĩa đã đầy',
  EBUSY: 'một chương trình khác đang giữ tệp',
};

/**
 * The real path of the folder that a site is to be written to: new, empty, or an earlier build of this program.
 *
 * @throws OutputRefused for any other folder, and always for the content folder, the project, what holds either, and
 *   the root of a disk, by whatever name or link it is called
 */
export function allowedOutput(outDir: string, { contentDir, projectDir }: ProtectedFolders): string {
  if (outDir.trim() === '') throw new OutputRefused(`--outDir cần tên thư mục. ${HINT}`);
  const dir = placeOf(resolve(projectDir, outDir));
  const why = protectedAs(dir, contentDir, projectDir);
  if (why !== undefined) throw new OutputRefused(`Không dựng trang vào ${dir}: ${why}. ${HINT}`);
  // What an interrupted build left within the folder is nothing of its owner's either.
  const isNothing = (name: string): boolean => LEFT_BY_SYSTEMS.has(name) || isLeftover(dir, name, dir);
  if (!namesIn(dir).every(isNothing) && !holdsBuild(dir)) {
    throw new OutputRefused(
      `Không dựng trang vào ${dir}: thư mục này không trống và không phải trang do chương trình dựng lần trước, ` +
        'nên không tệp nào trong đó bị đụng đến. Chọn thư mục khác bằng --outDir; hoặc, nếu không cần gì trong đó nữa, tự xóa thư mục ấy rồi chạy lại.',
    );
  }
  return dir;
}

/**
 * Whether a folder holds an earlier build. Who empties a folder by hand leaves the hidden list behind: of another
 * site put there since, `index.html` stands in that list too, so most of what it names must still be there.
 */
function holdsBuild(dir: string): boolean {
  const listed = readManifest(dir);
  if (listed === undefined) return false;
  const there = [...listed].filter((path) => entryAt(join(dir, path)) === 'file').length;
  return there === 0 || there * 2 >= listed.size || isChangingOver(dir);
}

/** Why a folder is never written over, whatever lies in it. */
function protectedAs(dir: string, contentDir: string, projectDir: string): string | undefined {
  if (dir === parse(dir).root) return 'đây là gốc của ổ đĩa';
  if (isSame(dir, contentDir)) return 'đây là thư mục nội dung của kho';
  if (isSame(dir, projectDir)) return 'đây là thư mục của chương trình';
  if (isWithin(contentDir, dir)) return 'thư mục nội dung của kho nằm trong đó';
  if (isWithin(projectDir, dir)) return 'chương trình nằm trong đó';
  const isPartOf = (folder: string): boolean => isSame(dir, folder) || isWithin(dir, folder);
  if (OF_CONTENT.some((name) => isPartOf(join(contentDir, name))))
    return 'đây là một phần của nội dung của kho';
  if (OF_PROJECT.some((name) => isPartOf(join(projectDir, name)))) return 'đây là một phần của chương trình';
  return undefined;
}

function placeOf(path: string): string {
  try {
    return realPlace(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw unreadable(dir, error);
  }
}

function unreadable(path: string, error: unknown): OutputRefused {
  return new OutputRefused(`Không dựng trang vào ${path}: ${whyNot(error)}. ${HINT}`);
}

/** What a fault of the file system means, in the keeper's words, with its code for those who help. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WHY_NOT[code] ?? `không mở được thư mục này (${code || String(error)})`;
}

import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from './model.ts';
import { faultOfLetters, latinText, type OtherLetters } from './other-letters.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path from the content folder, with `/`. */
  readonly path: string;
  /** Name without its ending: an indicator's id, a report's slug. */
  readonly name: string;
  /** The text, with look-alike letters replaced (see `letters`). */
  readonly text: string;
  /** The look-alike letters that were replaced. */
  readonly letters?: OtherLetters;
  /** Where it holds letters in another encoding than UTF-8, which can't be read: the first line of them. */
  readonly unreadable?: number;
}

/** A note from people to people, in whichever folder it lies. */
export const isReadme = (name: string): boolean => /^readme(?:[._-].*)?$/iu.test(name);

/** A text as its readers take it: line ends of any system are `\n`, a byte order mark is nothing. */
export const asRead = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** What of a file's text depends on its bytes. UTF-16 is read where its mark says so: Notepad calls it “Unicode”. */
function decoded(bytes: Buffer): Pick<ContentFile, 'text' | 'letters' | 'unreadable'> {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  const raw = asRead(new TextDecoder(encoding).decode(bytes));
  if (encoding !== 'utf-8' || isUtf8(bytes)) return latinText(raw);
  return { ...latinText(raw), unreadable: raw.slice(0, raw.indexOf('\uFFFD')).split('\n').length };
}

/** What is wrong with a file's letters, whatever it says. */
export function faultsOfText({ path, letters, unreadable }: ContentFile): Fault[] {
  const faults = faultOfLetters(path, letters);
  if (unreadable === undefined) return faults;
  const fault: Fault = {
    file: path,
    line: unreadable,
    rule: 'file-encoding',
    severity: 'error',
    message: 'Tệp không ở bảng mã UTF-8 nên chữ có dấu trong đó không đọc được.',
    hint: 'Lưu lại tệp với bảng mã UTF-8 (Notepad: Save As, Encoding: UTF-8), rồi soát lại các chữ có dấu.',
  };
  return [fault, ...faults];
}

/** The Markdown files right in a subfolder, by name; none where the folder is absent. */
export async function markdownFiles(contentDir: string, folder: string): Promise<ContentFile[]> {
  const paths = await markdownPaths(contentDir, folder);
  return Promise.all(
    paths.map(async (path) => fileOf(path, await readFile(join(contentDir, path)).catch(() => NOTHING))),
  );
}

/**
 * The text of a file that may stand beside a report; `undefined` where there is none. One that is there and can't be read
 * is like an empty one, so that it is told.
 */
export async function textBeside(contentDir: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(contentDir, path), 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '';
  }
}

/** The paths of these files, from the content folder. */
export async function markdownPaths(contentDir: string, folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(join(contentDir, folder));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.md') && !/^(?:\.|~\$)/u.test(name) && !isReadme(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** What such a file holds. A folder with such a name or a broken link is reported like an empty file. */
export function bytesOf(contentDir: string, path: string): Buffer {
  try {
    return readFileSync(join(contentDir, path));
  } catch {
    return NOTHING;
  }
}

const NOTHING = Buffer.alloc(0);

/** A Markdown file by its path and its bytes. */
export function fileOf(path: string, bytes: Buffer): ContentFile {
  return { path, name: basename(path, '.md'), ...decoded(bytes) };
}

/** A file of the content folder, or a fault that says it is missing. */
export async function contentFile(contentDir: string, path: string): Promise<ContentFile | Fault> {
  try {
    return { path, name: path, ...decoded(await readFile(join(contentDir, path))) };
  } catch {
    return {
      file: path,
      rule: 'file-missing',
      severity: 'error',
      message: `Không có tệp ${path} trong thư mục nội dung.`,
      hint: 'Tạo tệp này theo mẫu trong tài liệu về nội dung.',
    };
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from './model.ts';
import { latinText, type OtherLetters } from './other-letters.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path from the content folder, with `/`. */
  readonly path: string;
  /** Name without its ending: an indicator's id, a report's slug. */
  readonly name: string;
  /** Its letters are the ones they look like. */
  readonly text: string;
  /** What of it was printed with other letters. */
  readonly letters?: OtherLetters;
}

/** A note from people to people, in whichever folder it lies. */
export const isReadme = (name: string): boolean => /^readme(?:[._-].*)?$/iu.test(name);

/** A text as its readers take it: line ends of any system are `\n`, a byte order mark is nothing. */
export const asRead = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The Markdown files right in a subfolder, by name; none where the folder is absent. */
export async function markdownFiles(contentDir: string, folder: string): Promise<ContentFile[]> {
  let names: string[];
  try {
    names = await readdir(join(contentDir, folder));
  } catch {
    return [];
  }
  const files = names
    .filter((name) => name.endsWith('.md') && !/^(?:\.|~\$)/u.test(name) && !isReadme(name))
    .sort();
  return Promise.all(
    files.map(async (name) => ({
      path: `${folder}/${name}`,
      name: basename(name, '.md'),
      // A folder of such a name, a link to nowhere: told as a file that says nothing.
      ...latinText(asRead(await readFile(join(contentDir, folder, name), 'utf8').catch(() => ''))),
    })),
  );
}

/** A file of the content folder, or a fault that says it is missing. */
export async function contentFile(contentDir: string, path: string): Promise<ContentFile | Fault> {
  try {
    return { path, name: path, ...latinText(asRead(await readFile(join(contentDir, path), 'utf8'))) };
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

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from './model.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path from the content folder, with `/`. */
  readonly path: string;
  /** Name without its ending: an indicator's id, a report's slug. */
  readonly name: string;
  readonly text: string;
}

/** The Markdown files right in a subfolder, by name; none where the folder is absent. */
export async function markdownFiles(contentDir: string, folder: string): Promise<ContentFile[]> {
  let names: string[];
  try {
    names = await readdir(join(contentDir, folder));
  } catch {
    return [];
  }
  const files = names.filter((name) => name.endsWith('.md') && !name.startsWith('.')).sort();
  return Promise.all(
    files.map(async (name) => ({
      path: `${folder}/${name}`,
      name: basename(name, '.md'),
      // A folder of such a name, a link to nowhere: told as a file that says nothing.
      text: await readFile(join(contentDir, folder, name), 'utf8').catch(() => ''),
    })),
  );
}

/** A file of the content folder, or a fault that says it is missing. */
export async function contentFile(contentDir: string, path: string): Promise<ContentFile | Fault> {
  try {
    return { path, name: path, text: await readFile(join(contentDir, path), 'utf8') };
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

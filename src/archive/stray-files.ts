import { existsSync, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asSeen } from '../domain/invisible.ts';
import { brandFiles } from './brand.ts';
import { isReadme } from './content-files.ts';
import type { Fault } from './model.ts';
import { isShown } from './originals.ts';
import { REVIEW } from '../domain/review-record.ts';
import { SCAN_PICTURES, SCAN_RECORD } from '../domain/scan-record.ts';
import { RESTORED } from '../restore/sidecar.ts';

const CATALOGUES = ['site', 'areas', 'topics', 'glossary', 'abbreviations'];
const FOLDERS = ['indicators', 'reports', 'originals', 'brand'] as const;

/** Files that are not content and do no harm: those of Git, systems and editors, and notes between people. */
const HARMLESS =
  /^(?:\.|~\$|#.*#$|.*(?:~|\.(?:bak|orig|swp|tmp|part|crdownload))$|(?:licen[cs]e|changelog)\b|(?:thumbs\.db|desktop\.ini|icon\r)$)/iu;

const isHarmless = (name: string): boolean => HARMLESS.test(name) || isReadme(name);

/** The file by which a folder is known as a built site. */
const BUILT = '.kho-bao-cao.json';

/** A name that was meant as Markdown: `x.MD`, `x.md.txt`, `x.markdown`. */
const MARKDOWN_LIKE = /\.(?:md|markdown|mdown|mkd|mdx)(?:\.txt)?$/iu;

/**
 * Files of a content folder that nobody reads, each as a fault: an error where it was plainly meant as content, since
 * what it says is missing from the site, else a warning.
 *
 * @param named names of originals that reports give as their source
 */
export async function checkStrayFiles(contentDir: string, named: ReadonlySet<string>): Promise<Fault[]> {
  const entries = await entriesOf(contentDir);
  const root = await Promise.all(entries.map((entry) => strayInRoot(contentDir, entry)));
  const [indicators, reports, originals, brand] = await Promise.all([
    strayMarkdown(contentDir, 'indicators'),
    strayMarkdown(contentDir, 'reports'),
    strayOriginals(contentDir, named),
    strayBrand(contentDir),
  ]);
  return [...root.flat(), ...indicators, ...reports, ...originals, ...brand];
}

async function strayInRoot(contentDir: string, entry: Dirent): Promise<Fault[]> {
  const { name } = entry;
  if (isHarmless(name)) return [];
  const base = name.toLowerCase().replace(/\..*$/u, '');
  if (await isFolder(contentDir, entry)) {
    if (FOLDERS.some((folder) => folder === name) || existsSync(join(contentDir, name, BUILT))) return [];
    const meant = FOLDERS.find((folder) => base === folder || `${base}s` === folder);
    if (meant) return [stray(`${name}/`, 'error', `Đổi tên thư mục thành ${meant}.`)];
    return [
      stray(`${name}/`, 'warning', `Kho chỉ đọc các thư mục ${FOLDERS.join(', ')}; chuyển nó ra ngoài kho.`),
    ];
  }
  if (CATALOGUES.includes(base)) {
    return name === `${base}.yaml` ? [] : [stray(name, 'error', rename(contentDir, name, `${base}.yaml`))];
  }
  const isContent = MARKDOWN_LIKE.test(name) && (await beginsWithFence(join(contentDir, name)));
  return isContent
    ? [stray(name, 'error', 'Chuyển vào reports/ nếu là báo cáo, vào indicators/ nếu là chỉ tiêu.')]
    : [stray(name, 'warning', 'Chuyển ra ngoài kho nếu không phải của kho.')];
}

async function strayMarkdown(contentDir: string, folder: 'reports' | 'indicators'): Promise<Fault[]> {
  const what = folder === 'reports' ? 'báo cáo' : 'chỉ tiêu';
  const entries = await entriesOf(join(contentDir, folder));
  const names = new Set(entries.map(({ name }) => name));
  const faults = entries.map(async (entry): Promise<Fault[]> => {
    const { name } = entry;
    const path = `${folder}/${name}`;
    if (isHarmless(name)) return [];
    if (folder === 'reports' && isBesideReport(name, names)) return [];
    if (await isFolder(join(contentDir, folder), entry)) {
      const inside = await filesWithin(join(contentDir, folder, name), path);
      const move = `Chuyển thẳng vào ${folder}/: ${what} trong thư mục con không được đọc.`;
      return inside.length > 0
        ? inside.map((file) => stray(file, 'error', move))
        : [stray(`${path}/`, 'warning', `Trong ${folder}/ chỉ có tệp .md.`)];
    }
    if (name.endsWith('.md')) return [];
    if (MARKDOWN_LIKE.test(name)) {
      return [
        stray(path, 'error', rename(join(contentDir, folder), name, name.replace(MARKDOWN_LIKE, '.md'))),
      ];
    }
    if (/\.(?:docx?|odt|rtf|pdf|txt)$/iu.test(name)) {
      return [
        stray(
          path,
          'error',
          `Tệp gốc thì nhập bằng npm run import; đã viết theo mẫu ${what} thì đổi đuôi thành .md.`,
        ),
      ];
    }
    return [stray(path, 'warning', `Trong ${folder}/ chỉ có tệp .md; chuyển nó đi nơi khác.`)];
  });
  return (await Promise.all(faults)).flat();
}

/** What `npm run restore`, the desk and the import of a scan write beside a report that is there. */
function isBesideReport(name: string, names: ReadonlySet<string>): boolean {
  return [RESTORED, REVIEW, SCAN_RECORD, SCAN_PICTURES].some(
    (ending) => name.endsWith(ending) && names.has(`${name.slice(0, -ending.length)}.md`),
  );
}

async function strayOriginals(contentDir: string, named: ReadonlySet<string>): Promise<Fault[]> {
  const names = new Set([...named].map((name) => name.normalize('NFC')));
  const entries = await entriesOf(join(contentDir, 'originals'));
  return entries
    .filter(({ name }) => !isHarmless(name) && !(names.has(name.normalize('NFC')) && isShown(name)))
    .map(({ name }) =>
      stray(
        `originals/${name}`,
        'warning',
        !isShown(name)
          ? 'Bản gốc chỉ đăng được ở dạng .pdf, .docx, .odt, .doc, .rtf, .txt, .md; lưu tệp ấy thành PDF, hoặc chuyển nó đi.'
          : 'Không báo cáo nào nêu tệp này ở source.file nên nó không được đăng; nêu tên nó trong báo cáo của nó, hoặc chuyển đi.',
      ),
    );
}

async function strayBrand(contentDir: string): Promise<Fault[]> {
  const used = new Set((await brandFiles(contentDir)).map(({ name }) => name));
  const entries = await entriesOf(join(contentDir, 'brand'));
  return entries
    .filter(({ name }) => !isHarmless(name) && !used.has(name))
    .map(({ name }) =>
      stray(
        `brand/${name}`,
        'warning',
        'Trong brand/ chỉ có tệp .css, .svg, .png, .jpg, .webp, .woff2 với tên không dấu, đuôi chữ thường.',
      ),
    );
}

/** What to do about a name; no hint may lead a keeper to write over another file. */
function rename(folder: string, name: string, right: string): string {
  const isTaken = name.toLowerCase() !== right.toLowerCase() && existsSync(join(folder, right));
  return isTaken
    ? `Đã có ${right}: chép sang đó những gì còn thiếu, rồi chuyển tệp này ra ngoài kho.`
    : `Đổi tên tệp thành ${right}.`;
}

function stray(file: string, severity: Fault['severity'], hint: string): Fault {
  return {
    file: asSeen(file),
    rule: 'file-unread',
    severity,
    message: file.endsWith('/') ? 'Thư mục này không được đọc.' : 'Tệp này không được đọc.',
    hint,
  };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Also where a link leads to one. */
async function isFolder(parent: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return readdir(join(parent, entry.name)).then(
    () => true,
    () => false,
  );
}

/** Markdown files of a folder at any depth, as paths from the content folder. Links are not followed. */
async function filesWithin(folder: string, path: string): Promise<string[]> {
  const found = await Promise.all(
    (await entriesOf(folder)).map(async (entry): Promise<string[]> => {
      const { name } = entry;
      if (isHarmless(name)) return [];
      if (entry.isDirectory()) return filesWithin(join(folder, name), `${path}/${name}`);
      return MARKDOWN_LIKE.test(name) ? [`${path}/${name}`] : [];
    }),
  );
  return found.flat();
}

async function beginsWithFence(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(64), 0, 64)) ?? {
      buffer: Buffer.alloc(0),
      bytesRead: 0,
    };
    return /^\uFEFF?\s*---/u.test(buffer.subarray(0, bytesRead).toString());
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

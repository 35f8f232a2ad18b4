import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { ImportError } from '../import-error.ts';
import { headRemark } from '../review.ts';
import type { SourceText } from '../source-text.ts';
import type { Remark } from '../draft-document.ts';
import { writeAutoNumbers } from './auto-numbers.ts';
import { writeFormulas } from './formulas.ts';
import { linesOfHtml } from './html-lines.ts';
import { closePageBreaks } from './page-breaks.ts';
import { unpackTextBoxes } from './text-boxes.ts';
import { takeOutContents, takeOutHidden } from './unshown-text.ts';
import { WordFile } from './word-file.ts';
import { wordNotices } from './word-notices.ts';

/** A report's Word file is a few hundred kilobytes; what unpacks to more than this is no report. */
const MOST_UNPACKED = 120_000_000;

const STYLES = [
  "p[style-name='Title'] => p:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "r[style-name='footnote reference'] =>",
  "r[style-name='endnote reference'] =>",
];

/**
 * Reads a Word file (`.docx`): its own footnotes, headings, lists and tables, written in the signs that raw
 * text uses for them (`[^1]`, `#`, `-`, `|`), a paragraph a line. Paragraphs are whole: nothing is to be
 * joined. The numbers of automatic lists, which are no text in the file, are written out as Word shows them.
 *
 * @throws ImportError `not-text` for a file that is no Word document, `damaged`, `too-large`, `empty`
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const parts = unpacked(bytes);
  if (!parts.has('word/document.xml')) {
    throw new ImportError(
      'not-text',
      parts.has('content.xml')
        ? 'Tệp là văn bản LibreOffice (.odt). Hãy mở bằng LibreOffice, lưu thành .docx rồi nhập lại.'
        : 'Tệp nén này không phải văn bản Word (.docx). Hãy giải nén, hoặc lưu báo cáo thành .docx, .pdf hay .txt rồi nhập lại.',
    );
  }
  const { sound, notices } = prepared(bytes);
  const html = await htmlOf(sound);
  const lines = linesOfHtml(html).map((text, index) => ({ text, number: index + 1, page: 1 }));
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    throw new ImportError(
      'empty',
      html.includes('<img')
        ? 'Tệp Word chỉ có ảnh chụp, không có chữ. Hãy nhận dạng chữ (OCR) rồi nhập lại.'
        : 'Tệp Word không có chữ nào. Hãy kiểm tra lại tệp rồi nhập lại.',
    );
  }
  return { lines, paged: false, whole: true, ...(notices.length > 0 ? { notices } : {}) };
}

/** The file with all its text where Mammoth reads it, and what it holds besides. */
function prepared(bytes: Uint8Array): { sound: Uint8Array; notices: Remark[] } {
  try {
    const file = new WordFile(bytes);
    const contents: string[] = [];
    const hidden: string[] = [];
    for (const root of file.texts()) {
      contents.push(...takeOutContents(root, file.part('word/styles.xml')));
      hidden.push(...takeOutHidden(root));
    }
    const notices = wordNotices(file, { contents, hidden });
    writeAutoNumbers(file);
    for (const root of file.texts()) {
      writeFormulas(root);
      unpackTextBoxes(root);
      closePageBreaks(root);
    }
    return { sound: file.bytes(), notices };
  } catch {
    // A file whose parts cannot be read so is read as it is: Mammoth says whether it is sound.
    return { sound: bytes, notices: [unprepared] };
  }
}

const unprepared = headRemark(
  'must',
  'Không đọc được hết các phần của tệp Word',
  'Số tự động của đề mục, chữ trong khung và công thức có thể thiếu trong bản nháp.',
  'Mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập lại; nếu vẫn vậy thì so từng đề mục với bản gốc.',
);

/** The names of the archive's parts; sizes are known before anything is unpacked. */
function unpacked(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw damaged();
  }
  if (size > MOST_UNPACKED) {
    throw new ImportError('too-large', 'Tệp Word giải nén ra quá lớn, không thể là một báo cáo.');
  }
  return names;
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage });
    return value;
  } catch {
    throw damaged();
  }
}

const damaged = (): ImportError =>
  new ImportError(
    'damaged',
    'Tệp Word bị hỏng, không đọc được. Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập lại.',
  );

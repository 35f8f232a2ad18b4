import { ImportError } from '../import-error.ts';
import { cleanCharacters, type SourceText } from '../source-text.ts';
import { AutoNumbers } from './auto-numbers.ts';
import { Findings } from '../office/findings.ts';
import { allText } from './inventory.ts';
import { decodeFonts } from './legacy-fonts.ts';
import { NoteLabels, type NoteId } from '../office/note-labels.ts';
import { closePageBreaks } from './page-breaks.ts';
import { StoryReader, type StoryReading } from './read-story.ts';
import { Styles } from './styles.ts';
import { chunkRemark, wordNotices } from './word-notices.ts';
import { bodyOf, WordPackage } from './word-package.ts';
import { LineWriter } from '../office/write-lines.ts';
import {
  attribute,
  child,
  childrenOf,
  descendants,
  ownText,
  valueOf,
  type XmlElement,
} from '../office/xml-tree.ts';

/**
 * Reads a Word file (`.docx`): its own footnotes, headings, lists and tables, written in the signs that raw
 * text uses for them (`[^1]`, `#`, `-`, `|`), a paragraph a line. Paragraphs are whole: nothing is to be
 * joined. The numbers of automatic lists, which are no text in the file, are written out as Word shows them.
 *
 * @throws ImportError `not-text` for a file that is no Word document, `damaged`, `too-large`, `empty`
 */
export function readDocx(bytes: Uint8Array): SourceText {
  let file: WordPackage;
  let document: XmlElement | undefined;
  try {
    file = new WordPackage(bytes);
    document = file.document;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw damaged();
  }
  if (!document) throw noWord(file);
  try {
    return sourceOf(file, document);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw damaged();
  }
}

function sourceOf(file: WordPackage, document: XmlElement): SourceText {
  const body = bodyOf(document);
  const styles = new Styles(file.part('styles'));
  const notes = (['footnotes', 'endnotes'] as const).flatMap((part) => notesOf(file, part));
  const texts = [body, ...notes.map(({ element }) => element)];
  const decoded = texts.flatMap((text) => decodeFonts(text, styles));
  const findings = new Findings();
  const reading: StoryReading = {
    styles,
    findings,
    notes: new NoteLabels(firstNoteOf(file, body)),
    numbers: new AutoNumbers(file.part('numbering'), styles),
    nameOf: (relation) => file.target(relation)?.name.split('/').at(-1) ?? relation,
  };
  const writer = new LineWriter(findings.aside);
  writer.blocks(closePageBreaks(new StoryReader(reading, body).read()));
  const uncited = writeNotes(writer, reading, notes);
  for (const { element } of uncited) {
    const own = descendants(element, 'w:t');
    findings.leaveOut('uncited', own.map(ownText).join(''), own);
  }
  const lines = writer.lines.map((text, index) => ({ text, number: index + 1, page: 1 }));
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    throw file.faulty.size > 0 ? damaged() : empty(body, findings);
  const notices = wordNotices({ file, findings, texts, decoded });
  const own = [
    ...texts.map((text) => allText(text, findings.aside, findings.unended)),
    ...writer.labels,
    ...findings.shown,
  ];
  return {
    lines,
    paged: false,
    whole: true,
    fileText: cleanCharacters(own.join('\n')),
    ...(notices.length > 0 ? { notices } : {}),
  };
}

interface Note {
  readonly note: NoteId;
  readonly element: XmlElement;
}

/** The notes of a part, without the rules that part them from the text. */
function notesOf(file: WordPackage, part: NoteId['part']): Note[] {
  const name = part === 'footnotes' ? 'w:footnote' : 'w:endnote';
  return childrenOf(file.part(part), name)
    .filter((element) => ['normal', undefined].includes(attribute(element, 'w:type')))
    .map((element) => ({ note: { part, id: attribute(element, 'w:id') ?? '' }, element }));
}

/** Writes the notes that are cited, in that order; returns the others. */
function writeNotes(writer: LineWriter, reading: StoryReading, notes: readonly Note[]): Note[] {
  const left = new Set(notes);
  // A note may cite another one, which is then the last in order.
  for (let index = 0; index < reading.notes.cited.length; index += 1) {
    const cited = reading.notes.cited[index];
    const found = notes.find(({ note }) => note.part === cited?.note.part && note.id === cited.note.id);
    if (!cited || !found) continue;
    left.delete(found);
    writer.note(cited.label, new StoryReader(reading, found.element).read());
  }
  return [...left];
}

/** The number that the first note has. */
function firstNoteOf(file: WordPackage, body: XmlElement): number {
  const settings = [...descendants(body, 'w:sectPr'), file.part('settings')];
  const start = settings.flatMap((own) => valueOf(child(own, 'w:footnotePr'), 'w:numStart') ?? [])[0];
  return Number(start ?? 1);
}

const damaged = (): ImportError =>
  new ImportError(
    'damaged',
    'Tệp Word bị hỏng, không đọc được. Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập lại.',
  );

const noWord = (file: WordPackage): ImportError =>
  new ImportError(
    'not-text',
    file.has('content.xml')
      ? 'Tệp là văn bản LibreOffice (.odt). Hãy mở bằng LibreOffice, lưu thành .docx rồi nhập lại.'
      : 'Tệp nén này không phải văn bản Word (.docx). Hãy giải nén, hoặc lưu báo cáo thành .docx, .pdf hay .txt rồi nhập lại.',
  );

function empty(body: XmlElement, { chunks }: Findings): ImportError {
  if (chunks.length > 0) {
    const { what, why, suggestion } = chunkRemark(chunks);
    return new ImportError('empty', `${what}, và không có chữ nào khác. ${why} ${suggestion}`);
  }
  const pictures = ['w:drawing', 'w:pict', 'w:object'].some((name) => descendants(body, name).length > 0);
  return new ImportError(
    'empty',
    pictures
      ? 'Tệp Word chỉ có ảnh chụp, không có chữ. Hãy nhận dạng chữ (OCR) rồi nhập lại.'
      : 'Tệp Word không có chữ nào. Hãy kiểm tra lại tệp rồi nhập lại.',
  );
}

import { ImportError } from '../import-error.ts';
import {
  commentRemarks,
  faultRemarks,
  findingNotices,
  marginRemarks,
  pictureNotices,
} from '../office/finding-notices.ts';
import { Findings } from '../office/findings.ts';
import { NoteLabels } from '../office/note-labels.ts';
import { LineWriter } from '../office/write-lines.ts';
import { child, childrenOf, descendants, elementsIn, type XmlElement } from '../office/xml-tree.ts';
import { cleanCharacters, type SourceText } from '../source-text.ts';
import { allText, nameTexts, shownText } from './inventory.ts';
import { OdfLists } from './odf-lists.ts';
import { openOdf } from './odf-package.ts';
import { OdfStyles } from './odf-styles.ts';
import type { OdfReading } from './read-inline.ts';
import { OdfStoryReader } from './read-story.ts';
import { TrackedChanges } from './tracked-changes.ts';

/**
 * Reads an OpenDocument text (`.odt`, `.fodt`), as LibreOffice saves it: its footnotes, headings, lists and tables,
 * written in the signs that raw text uses for them, a paragraph a line. The numbers of lists and headings, which
 * are no text in the file, are written out as they are printed.
 *
 * @throws ImportError for files that no text can be read from
 */
export function readOdt(bytes: Uint8Array): SourceText {
  const { text, styles: roots, faulty } = openOdf(bytes);
  nameTexts(text);
  const styles = new OdfStyles(roots);
  const findings = new Findings();
  const reading: OdfReading = {
    styles,
    findings,
    labels: new NoteLabels(),
    changes: new TrackedChanges(findings, text),
    notes: [],
    comments: [],
  };
  const story = new OdfStoryReader(reading, new OdfLists(styles));
  const writer = new LineWriter(findings.aside);
  writer.blocks(story.blocksIn(text));
  for (const { label, body } of reading.notes) writer.note(label, story.blocksIn(body));
  const lines = writer.lines.map((line, index) => ({ text: line, number: index + 1, page: 1 }));
  const pictures = descendants(text, 'draw:image').length + descendants(text, 'draw:object').length;
  if (!lines.some(({ text: line }) => /[\p{L}\p{N}]/u.test(line))) throw empty(pictures);
  const notices = [
    ...faultRemarks(faulty, FILE),
    ...findingNotices(findings, FILE),
    ...pictureNotices(pictures),
    ...commentRemarks(reading.comments.filter(Boolean), FILE),
    ...marginRemarks(marginsIn(roots)),
  ];
  return {
    lines,
    paged: false,
    whole: true,
    fileText: cleanCharacters([allText(text, findings.aside), ...writer.labels].join('\n')),
    ...(notices.length > 0 ? { notices } : {}),
  };
}

const FILE = 'Tệp LibreOffice';

/** The paragraphs above and below each page. */
const marginsIn = (roots: readonly XmlElement[]): string[] =>
  roots
    .flatMap((root) => childrenOf(child(root, 'office:master-styles'), 'style:master-page'))
    .flatMap((page) => elementsIn(page).filter(({ name }) => /^style:(?:header|footer)/u.test(name)))
    .flatMap((margin) => descendants(nameTexts(margin), 'text:p').map(shownText));

const empty = (pictures: number): ImportError =>
  new ImportError(
    'empty',
    pictures > 0
      ? 'Tệp LibreOffice chỉ có ảnh chụp, không có chữ. Hãy nhận dạng chữ (OCR) rồi nhập lại.'
      : 'Tệp LibreOffice không có chữ nào. Hãy kiểm tra lại tệp rồi nhập lại.',
  );

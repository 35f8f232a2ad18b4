import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { piecesOf, type SampleBlock, type SampleDocument } from './sample-document.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** Sets a document in Word's own footnotes, heading styles, list and tables. */
export function docxFile(sample: SampleDocument): Promise<Buffer> {
  const plain = (text: string): Paragraph => new Paragraph({ children: runsOf(text) });
  const children = [
    ...[...sample.letterhead, ...sample.title].map(plain),
    ...sample.blocks.flatMap(blockOf),
    plain('Nơi nhận:'),
    ...sample.recipients.map(bullet),
    ...sample.signature.map(plain),
  ];
  const footnotes = Object.fromEntries(
    sample.notes.map((text, index) => [index + 1, { children: [plain(text)] }]),
  );
  return Packer.toBuffer(new Document({ footnotes, sections: [{ children }] }));
}

const bullet = (text: string): Paragraph => new Paragraph({ children: runsOf(text), bullet: { level: 0 } });

function runsOf(text: string): (TextRun | FootnoteReferenceRun)[] {
  return piecesOf(text).map((piece) =>
    typeof piece === 'number' ? new FootnoteReferenceRun(piece) : new TextRun(piece),
  );
}

function blockOf(block: SampleBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.depth], children: runsOf(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text) })];
    case 'list':
      return block.items.map(bullet);
    case 'table': {
      const rows = block.rows.map(
        (cells) =>
          new TableRow({
            children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
          }),
      );
      return [new Table({ rows })];
    }
  }
}

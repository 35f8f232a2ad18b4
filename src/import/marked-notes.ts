import { withoutStart, type FlowItem, type RawNote, type SignReading } from './flow.ts';
import { readNoteLabel, type NoteLabel, type NoteStyle } from './note-marks.ts';
import { firstLineOf, firstPageOf, lastPageOf, type RawParagraph } from './paragraphs.ts';

export interface ExtractedNotes {
  readonly items: readonly FlowItem[];
  readonly readings: readonly SignReading[];
}

/**
 * Tells notes from body where notes begin with a marked number (`<sup>1</sup> …`, `¹ …`, `[1] …`). Lines
 * that follow a note without a blank line belong to it, where the source uses blank lines at all.
 */
export function extractMarkedNotes(
  paragraphs: readonly RawParagraph[],
  styles: readonly NoteStyle[],
): ExtractedNotes {
  const items: FlowItem[] = [];
  const readings: SignReading[] = [];
  const spaced = paragraphs.filter(({ apart }) => apart).length > paragraphs.length * 0.4;
  let open: RawNote | undefined;
  let last = '0';
  for (const paragraph of paragraphs) {
    const printed = labelOf(paragraph, styles);
    const label = printed?.label === '' ? { ...printed, label: String(Number(last) + 1 || 1) } : printed;
    if (label) {
      last = label.label;
      open = noteOf(paragraph, label);
      items.push({ kind: 'note', note: open });
      if (label.style !== 'raised' || printed?.label === '') readings.push(labelReading(paragraph, label));
    } else if (open && belongsTo(open, paragraph, spaced)) {
      open = { ...open, paragraphs: [...open.paragraphs.filter(({ text }) => text !== ''), paragraph] };
      items[items.length - 1] = { kind: 'note', note: open };
    } else {
      open = undefined;
      items.push({ kind: 'body', paragraph });
    }
  }
  return { items, readings };
}

type StyledLabel = NoteLabel & { readonly style: NoteStyle };

function labelOf(paragraph: RawParagraph, styles: readonly NoteStyle[]): StyledLabel | undefined {
  for (const style of styles) {
    const label = readNoteLabel(paragraph.text, style);
    if (label) return { ...label, style };
  }
  return undefined;
}

function noteOf(paragraph: RawParagraph, { label, length }: NoteLabel): RawNote {
  return {
    label,
    line: firstLineOf(paragraph),
    page: firstPageOf(paragraph),
    paragraphs: [withoutStart(paragraph, length)],
  };
}

function labelReading(paragraph: RawParagraph, { label, length }: NoteLabel): SignReading {
  const printed = paragraph.text.slice(0, length).trim();
  return { line: firstLineOf(paragraph), printed, kept: '', note: label };
}

/**
 * Whether a paragraph on the same page continues a note: the note has only its number so far, or no blank line
 * stands between.
 */
function belongsTo(note: RawNote, paragraph: RawParagraph, spaced: boolean): boolean {
  const last = note.paragraphs.at(-1);
  if (!last || firstPageOf(paragraph) !== lastPageOf(last)) return false;
  return last.text === '' || (spaced && !paragraph.apart);
}

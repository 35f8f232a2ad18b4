import type { Passage, Remark } from './draft-document.ts';
import type { SignReading } from './flow.ts';
import type { PlacedMarks } from './place-marks.ts';
import type { OutlinedParagraph } from './outline.ts';
import type { DroppedLine } from './source-text.ts';
import type { JoinedText, PlacedNote } from './page-joins.ts';
import type { RawParagraph } from './paragraphs.ts';
import type { SourcePlace } from './review.ts';
import * as ofSource from './source-remarks.ts';
import * as ofText from './text-remarks.ts';

/** What reading a structure left to tell the keeper. */
export interface StructureFindings {
  readonly joined: JoinedText;
  readonly outlined: readonly OutlinedParagraph[];
  readonly foot: ReadonlySet<RawParagraph>;
  readonly linked: PlacedMarks;
  readonly passageOf: ReadonlyMap<RawParagraph, Passage>;
  readonly dropped: readonly DroppedLine[];
  readonly readings: readonly SignReading[];
  /** Where a line of the source stands, as the keeper finds it. */
  readonly where: SourcePlace;
}

/** Puts the findings into words, each at its place. */
export function structureRemarks(findings: StructureFindings): Remark[] {
  const { dropped, readings, joined, where } = findings;
  const sure = joined.rejoined.filter(({ doubtful }) => !doubtful).map(({ line }) => line);
  // Footnotes written as `[^5]` were not misread, so they need no remark.
  const damaged = readings.filter(({ printed }) => !printed.startsWith('[^'));
  return [
    ...noteRemarks(findings),
    ...joinRemarks(findings),
    ...openParagraphs(findings),
    ...(sure.length > 0 ? [ofText.joinsMade(sure, where)] : []),
    ...(dropped.length > 0 ? [ofSource.linesDropped(dropped, where)] : []),
    ...(damaged.length > 0 ? [ofSource.marksRead(damaged, where)] : []),
  ];
}

function noteRemarks({ linked, joined, passageOf, where }: StructureFindings): Remark[] {
  const places = [...new Set(passageOf.values())];
  const citing = (label: string): { passage: Passage; at: number } | undefined => {
    const passage = places.find(({ marks }) => marks.some((mark) => mark.label === label));
    const mark = passage?.marks.find((own) => own.label === label);
    return passage && mark ? { passage, at: mark.at } : undefined;
  };
  const labelOf = (note: PlacedNote): string => linked.labels.get(note) ?? note.label;
  const textOf = (note: PlacedNote): Passage | undefined =>
    note.paragraphs[0] && passageOf.get(note.paragraphs[0]);
  const unplaced = linked.uncited.flatMap((note) => {
    const place = citing(labelOf(note))?.passage ?? textOf(note);
    return place ? [ofText.unplacedNote(place, labelOf(note), where(note.line))] : [];
  });
  const orphans = linked.orphans.flatMap(({ paragraph, printed }) => {
    const place = passageOf.get(paragraph);
    return place ? [ofText.orphanMark(place, printed)] : [];
  });
  const doubtful = linked.doubtful.flatMap((note) => {
    const place = citing(labelOf(note));
    return place ? [ofText.doubtfulMark(place.passage, place.at, labelOf(note))] : [];
  });
  const renumbered = linked.renumbered.flatMap(({ note, label }) => {
    const place = textOf(note);
    return place ? [ofText.renumberedNote(place, note.label, label)] : [];
  });
  const gaps = joined.notes.flatMap((note, index) => {
    // Notes marked by a sign (`*`) are outside the numbering.
    const before = joined.notes.slice(0, index).findLast((own) => /^\d/u.test(labelOf(own)));
    const from = before ? Number.parseInt(labelOf(before), 10) : 0;
    const to = Number.parseInt(labelOf(note), 10);
    const place = textOf(note);
    const gap = place !== undefined && to !== from + 1 && !labelOf(note).includes('-') && Number.isFinite(to);
    return gap ? [ofText.numberGap(place, before ? labelOf(before) : '0', labelOf(note))] : [];
  });
  return [...unplaced, ...orphans, ...doubtful, ...renumbered, ...gaps];
}

function joinRemarks({ joined, outlined, passageOf, where }: StructureFindings): Remark[] {
  return joined.rejoined
    .filter(({ doubtful }) => doubtful)
    .flatMap(({ line }) => {
      const entry = outlined.find(({ paragraph }) => paragraph.pieces.some((piece) => piece.line === line));
      const place = entry && passageOf.get(entry.paragraph);
      const at = entry?.paragraph.pieces.find((piece) => piece.line === line)?.start;
      return place ? [{ ...ofText.doubtfulJoin(place, where(line)), at }] : [];
    });
}

/** Paragraphs of running text that stop without a full stop; short lines and lists may. */
function openParagraphs({ outlined, foot, passageOf }: StructureFindings): Remark[] {
  return outlined.flatMap(({ paragraph, depth }) => {
    const passage = passageOf.get(paragraph);
    if (!passage || depth !== undefined || foot.has(paragraph) || passage.text.length < 80) return [];
    return /[.;:!?…|]["”’)]*$/u.test(passage.text) ? [] : [ofText.openParagraph(passage)];
  });
}

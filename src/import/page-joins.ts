import type { FlowItem, RawNote } from './flow.ts';
import { looksLikeHeading } from './numbering.ts';
import { fitOfEnds } from './open-ends.ts';
import {
  firstLineOf,
  firstPageOf,
  isSmallType,
  joinParagraphs,
  lastPageOf,
  opensParagraph,
  type Layout,
  type RawParagraph,
} from './paragraphs.ts';
import type { SourceLine } from './source-text.ts';
import { countWordPairs, type WordPairs } from './word-pairs.ts';

/** The text of a document, whole again where page ends cut it. */
export interface JoinedText {
  readonly body: readonly RawParagraph[];
  readonly notes: readonly PlacedNote[];
  /** Source lines at which a paragraph or a note goes on. */
  readonly rejoined: readonly Rejoined[];
}

export interface PlacedNote extends RawNote {
  /** Index of the last body paragraph of its page; -1 where none stands before it. */
  readonly after: number;
}

export interface Rejoined {
  readonly line: number;
  /** What was put together. */
  readonly what: 'paragraph' | 'note';
  /** Whether only the order of the text tells that it belongs together. */
  readonly doubtful: boolean;
}

interface State {
  readonly body: RawParagraph[];
  readonly notes: PlacedNote[];
  readonly rejoined: Rejoined[];
  readonly pairs: WordPairs;
  readonly layout: Layout;
  readonly paged: boolean;
  readonly seams: Seams;
}

/** Lines whose place on the page tells whether they go on from the page before. */
export type Seams = ReadonlyMap<number, NonNullable<SourceLine['seam']>>;

/**
 * Puts together what page ends cut. A paragraph that stops in mid-sentence goes on after its page's notes,
 * or on the next page; the rest of a note that ran over stands alone before the next page's notes.
 *
 * @param isWhole paragraphs that never go on, such as the letterhead's and the signature's
 */
export function joinPages(
  items: readonly FlowItem[],
  layout: Layout,
  paged: boolean,
  isWhole: (paragraph: RawParagraph) => boolean,
  seams: Seams = new Map(),
): JoinedText {
  const texts = items.flatMap((item) =>
    item.kind === 'body' ? [item.paragraph.text] : item.note.paragraphs.map(({ text }) => text),
  );
  const state: State = {
    body: [],
    notes: [],
    rejoined: [],
    pairs: countWordPairs(texts),
    layout,
    paged,
    seams,
  };
  items.forEach((item, index) => {
    if (item.kind === 'note') {
      state.notes.push({ ...whole(item.note, state), after: state.body.length - 1 });
      return;
    }
    const { paragraph } = item;
    const last = state.body.at(-1);
    const open = last && !isWhole(last) && !isWhole(paragraph) ? last : undefined;
    const seam = seams.get(firstLineOf(paragraph));
    if (seam && open) {
      if (seam === 'anew') state.body.push(paragraph);
      else {
        state.body[state.body.length - 1] = joinParagraphs(open, paragraph);
        record(state, paragraph, 'paragraph', seam === 'likely' && !isOpen(open));
      }
    } else if (isRestOfNote(paragraph, open, items, index, state)) appendToNote(paragraph, state);
    else if (open && goesOn(open, paragraph, items[index - 1]?.kind === 'note', state)) {
      state.body[state.body.length - 1] = joinParagraphs(open, paragraph);
      const torn = state.pairs.joint(open.text, paragraph.text) === 0;
      const note = state.notes.at(-1)?.paragraphs.at(-1);
      // The paragraph could also continue a note that stops in mid-sentence.
      const rivalled = note !== undefined && isOpen(note) && items[index - 1]?.kind === 'body';
      record(state, paragraph, 'paragraph', rivalled || (torn && !startsSmall(paragraph)));
    } else state.body.push(paragraph);
  });
  return state;
}

/** A note whose pieces stand on more pages than one is put together. */
function whole(item: RawNote, state: State): RawNote {
  const [first, ...rest] = item.paragraphs;
  if (!first) return item;
  const paragraphs = [first];
  for (const paragraph of rest) {
    const open = paragraphs.at(-1);
    if (open && isOpen(open) && lastPageOf(open) !== firstPageOf(paragraph)) {
      paragraphs[paragraphs.length - 1] = joinParagraphs(open, paragraph);
      record(state, paragraph, 'note', false);
    } else paragraphs.push(paragraph);
  }
  return { ...item, paragraphs };
}

function record(state: State, paragraph: RawParagraph, what: Rejoined['what'], doubtful: boolean): void {
  state.rejoined.push({ line: paragraph.pieces[0]?.line ?? 0, what, doubtful });
}

const TRAILING_SIGNS = /(?:<sup>[^<]{0,8}<\/sup>|[⁽⁰¹²³⁴-⁹⁾]|\[\^?\d{1,3}\]|[*"”’)\]]|\s)+$/u;

/** Whether a paragraph stops without a full stop or another sign of an end. */
export function isOpen(paragraph: RawParagraph): boolean {
  const text = paragraph.text.slice(-80).replace(TRAILING_SIGNS, '');
  return !/[.;:!?…]$/u.test(text);
}

const startsSmall = ({ text }: RawParagraph): boolean =>
  /^["“(*]*\p{Ll}/u.test(text) && !/^[a-zđ]\)/u.test(text);

function goesOn(open: RawParagraph, next: RawParagraph, afterNotes: boolean, state: State): boolean {
  const small = startsSmall(next);
  const cutDash = /^[-–] ?\p{Ll}/u.test(next.text) && isOpen(open) && !/^[-–+•]/u.test(open.text);
  if (opensParagraph(next.text) && !cutDash) return false;
  if (looksLikeHeading(open.text)) return small && isOpen(open);
  // A paragraph may also stop at a semicolon before the page's notes and continue, in small letters, after them.
  if (!isOpen(open)) return afterNotes && small && /;$/u.test(open.text.replace(TRAILING_SIGNS, ''));
  const samePage = state.paged && lastPageOf(open) === firstPageOf(next);
  if (samePage && !(state.layout.wrapped && small && endsFull(open, state.layout))) return false;
  if (small || open.text.trimEnd().endsWith(',')) return true;
  if (looksLikeHeading(next.text)) return false;
  return afterNotes || open.text.length >= 120 || state.pairs.joint(open.text, next.text) > 0;
}

/** Whether a wrapped paragraph's last line is a full one, as at a page's end. */
function endsFull(paragraph: RawParagraph, layout: Layout): boolean {
  return paragraph.text.length - (paragraph.pieces.at(-1)?.start ?? 0) > layout.width * 0.78;
}

/**
 * Whether a paragraph is the rest of a note: the last note stops in mid-sentence, and the paragraph's place
 * on its page, its type, or what follows in the source fits the note better than the paragraph that is open.
 */
function isRestOfNote(
  paragraph: RawParagraph,
  open: RawParagraph | undefined,
  items: readonly FlowItem[],
  index: number,
  { notes, pairs, layout, paged }: State,
): boolean {
  const last = notes.at(-1)?.paragraphs.at(-1);
  if (!last || last.text === '' || opensParagraph(paragraph.text)) return false;
  const running = open && isOpen(open) && !looksLikeHeading(open.text) ? open : undefined;
  if (!isOpen(last)) return !running && startsSmall(paragraph) && fitOfEnds(last.text, paragraph.text) > 0;
  if (isSmallType(paragraph, layout)) return true;
  if (running) {
    const told = fitOfEnds(last.text, paragraph.text) - fitOfEnds(running.text, paragraph.text);
    if (told !== 0) return told > 0;
  }
  const place = placeOnPage(items, index);
  if (paged && place.last && !place.first) return startsSmall(paragraph);
  const fitsNote = pairs.joint(last.text, paragraph.text);
  if (!running) return startsSmall(paragraph) && (fitsNote > 0 || items[index - 1]?.kind === 'body');
  if (paged && place.first && !place.last) return false;
  const fitsBody = pairs.joint(running.text, paragraph.text);
  const following = items.slice(index + 1).find((item) => item.kind === 'body')?.paragraph;
  const bodyGoesOn =
    following !== undefined &&
    !opensParagraph(following.text) &&
    pairs.joint(running.text, following.text) > 0;
  // Where this paragraph ends its sentence, a following one in small letters can only continue the open body text.
  const smallFollows =
    following !== undefined &&
    !opensParagraph(following.text) &&
    startsSmall(following) &&
    !isOpen(paragraph);
  const notesFollow = items[index + 1]?.kind === 'note';
  if (items[index - 1]?.kind === 'note') {
    if (fitsBody === 0 && fitsNote > 0 && bodyGoesOn) return true;
    return startsSmall(paragraph) && smallFollows && fitsNote >= fitsBody && notesFollow;
  }
  if (fitsNote > 0 && fitsBody === 0) return true;
  return startsSmall(paragraph) && (bodyGoesOn || smallFollows) && fitsNote >= fitsBody && notesFollow;
}

/** Whether a paragraph stands first or last of its page's text. */
function placeOnPage(items: readonly FlowItem[], index: number): { first: boolean; last: boolean } {
  const item = items[index];
  const page = item?.kind === 'body' ? firstPageOf(item.paragraph) : 0;
  const onPage = (other: FlowItem | undefined): boolean =>
    other?.kind === 'body' && firstPageOf(other.paragraph) === page;
  return { first: !onPage(items[index - 1]), last: !onPage(items[index + 1]) };
}

function appendToNote(paragraph: RawParagraph, state: State): void {
  const last = state.notes.at(-1);
  const open = last?.paragraphs.at(-1);
  if (!last || !open) return;
  const paragraphs = [...last.paragraphs.slice(0, -1), joinParagraphs(open, paragraph)];
  state.notes[state.notes.length - 1] = { ...last, paragraphs };
  record(state, paragraph, 'note', false);
}

import type { Piece, TextPiece } from './blocks.ts';
import type { XmlElement } from './xml-tree.ts';

/** A letter of a text, or a sign that stands for itself, with how its word is set. */
interface Part {
  text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * Writes pieces in the signs of raw text: `[^1]` for a note's mark, `<sup>2</sup>` for raised text, `**` and `*`
 * around bold and italic words. Word parts a word's letters at will (`**T**ổng`): a word is set as most of
 * its letters are. A printed asterisk is written with a backslash.
 *
 * @param aside takes the texts that stand as signs, `³` of `m³`
 */
export function rawTextOf(pieces: readonly Piece[], aside: Set<XmlElement>): string {
  const words = wordsOf(partsOf(pieces, aside));
  // A line that is bold throughout is a heading, whatever is italic in it.
  const bold = words.every((word) => word.bold || !/[\p{L}\p{N}]/u.test(word.text));
  const raw = emphasised(bold ? words.map((word) => ({ ...word, italic: false })) : words);
  // An asterisk that begins a line is a bullet, as others type a dash.
  return raw.replace(/^(\s*(?:\*\*)?)\\\*(?=\s)/u, '$1*');
}

function partsOf(pieces: readonly Piece[], aside: Set<XmlElement>): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind === 'note') parts.push({ text: `[^${piece.label}]`, bold: false, italic: false });
    else if (piece?.look.raised) {
      const group = raisedFrom(pieces, index);
      parts.push({ text: raisedText(group, aside), ...setting(piece) });
      index += group.length - 1;
    } else if (piece) {
      for (const letter of piece.text) parts.push({ text: letter, ...setting(piece) });
    }
  }
  return parts;
}

const setting = ({ look: { bold, italic } }: TextPiece): Pick<Part, 'bold' | 'italic'> => ({ bold, italic });

/** The pieces from one on that are raised, or lowered, as it is. */
function raisedFrom(pieces: readonly Piece[], from: number): TextPiece[] {
  const group: TextPiece[] = [];
  for (const piece of pieces.slice(from)) {
    if (piece.kind !== 'text' || piece.look.raised !== (group[0] ?? piece).look.raised) break;
    group.push(piece);
  }
  return group;
}

function raisedText(group: readonly TextPiece[], aside: Set<XmlElement>): string {
  const text = group.map((piece) => piece.text).join('');
  if (text.trim() === '') return text;
  if (text.length <= 24 && !/\p{L}/u.test(text))
    for (const { source } of group) if (source) aside.add(source);
  const tag = group[0]?.look.raised ?? 'sup';
  return `<${tag}>${text.replaceAll('*', '\\*')}</${tag}>`;
}

/** Words, and what stands between them, each set as the most of its letters. */
function wordsOf(parts: readonly Part[]): Part[] {
  const words: Part[][] = [];
  for (const part of parts) {
    const last = words.at(-1);
    if (last && isSpace(part) === isSpace(last[0])) last.push(part);
    else words.push([part]);
  }
  return words.map((word) => {
    const letters = word.filter(({ text }) => /^[\p{L}\p{N}]/u.test(text));
    const most = (is: (part: Part) => boolean): boolean => {
      const counted = letters.length > 0 ? letters : word;
      return counted.filter(is).length * 2 > counted.length;
    };
    const text = word.map((part) => (part.text === '*' ? '\\*' : part.text)).join('');
    return { text, bold: most(({ bold }) => bold), italic: most(({ italic }) => italic) };
  });
}

const isSpace = (part: Part | undefined): boolean => part !== undefined && /^\s/u.test(part.text);

/** Puts signs around words that follow each other in one setting; the spaces at both ends stay outside. */
function emphasised(words: readonly Part[]): string {
  let written = '';
  for (let from = 0; from < words.length;) {
    const sign = signOf(words[from]);
    let to = from + 1;
    while (to < words.length && (signOf(words[to]) === sign || isJoint(words, to, sign))) to += 1;
    const text = words
      .slice(from, to)
      .map((word) => word.text)
      .join('');
    const inner = text.trim();
    const start = text.indexOf(inner);
    written +=
      sign === '' || !/[\p{L}\p{N}]/u.test(inner) || inner.includes('\n') || inner.includes('\f')
        ? text
        : text.slice(0, start) + sign + inner + sign + text.slice(start + inner.length);
    from = to;
  }
  return written;
}

const signOf = (word: Part | undefined): string => (word?.bold ? '**' : '') + (word?.italic ? '*' : '');

/** A space between two words of one setting belongs to them, however it is set itself. */
const isJoint = (words: readonly Part[], at: number, sign: string): boolean =>
  /^[ \u00A0]+$/u.test(words[at]?.text ?? '') &&
  words[at + 1] !== undefined &&
  signOf(words[at + 1]) === sign;

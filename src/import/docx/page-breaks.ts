import type { OfficeBlock, OfficeParagraph, Piece } from '../office/blocks.ts';

/** A break that parts letters stands where a space was; one that parts a number's digits or signs does not. */
const parts = (before: string, after: string): boolean =>
  !/\s$/u.test(before) && !/^\s/u.test(after) && !/[\d.,]$/u.test(before + after.slice(0, 1));

/**
 * Takes out the breaks of pages and columns that someone set by hand within a text: the words beside it stay
 * apart, and a sentence that it parts into two paragraphs is whole again.
 */
export function closePageBreaks(blocks: readonly OfficeBlock[]): OfficeBlock[] {
  const closed: OfficeBlock[] = [];
  let broken = false;
  for (const block of blocks) {
    if (block.kind === 'table') {
      closed.push(block);
      broken = false;
      continue;
    }
    const text = textOf(block.pieces);
    const last = closed.at(-1);
    const starts = /^\s*\f/u.test(text);
    const paragraph = { ...block, pieces: withoutBreaks(block.pieces) };
    if (last?.kind === 'paragraph' && (broken || starts) && isOneSentence(last, paragraph))
      closed[closed.length - 1] = joined(last, paragraph);
    else closed.push(paragraph);
    broken = /\f\s*$/u.test(text);
  }
  return closed;
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

function withoutBreaks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'text' || piece.text !== '\f') return piece;
    const [before, after] = [textOf(pieces.slice(0, index)), textOf(pieces.slice(index + 1))];
    const parting = before !== '' && after !== '' && parts(before, after);
    return { ...piece, text: parting ? ' ' : '' };
  });
}

/** The first stops in its midst, the second goes on in small letters. */
function isOneSentence(first: OfficeParagraph, second: OfficeParagraph): boolean {
  const [before, after] = [textOf(first.pieces), textOf(second.pieces)];
  return (
    second.label === undefined &&
    second.bullet === undefined &&
    /[\p{L}\p{N},)”"]\s*$/u.test(before) &&
    /^\s*(?:\p{Ll}(?![.)])|[.,]\d)/u.test(after)
  );
}

function joined(first: OfficeParagraph, second: OfficeParagraph): OfficeParagraph {
  const space: Piece[] = parts(textOf(first.pieces), textOf(second.pieces))
    ? [{ kind: 'text', text: ' ', look: { bold: false, italic: false, raised: undefined } }]
    : [];
  return { ...first, pieces: [...first.pieces, ...space, ...second.pieces] };
}

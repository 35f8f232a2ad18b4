import type { getResolvedPDFJS } from 'unpdf';
import { fillColours, isWhite } from './fill-colours.ts';
import { IDENTITY, multiplied, type Matrix } from './matrix.ts';

/** PDF.js's numbers of the operators that draw a page, by name. */
export type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** A stretch of glyphs that a page sets without a gap. */
export interface ShownText {
  /** With the spaces that were set before and behind it. */
  readonly text: string;
  readonly font: string;
  /** The page's own units: where its first letter begins, on the baseline, and the direction it runs in. */
  readonly matrix: Matrix;
  /** From its first letter to its last one. */
  readonly width: number;
  /** It is there for searching and copying alone: nothing is drawn. */
  readonly hidden: boolean;
  /** It is drawn in the paper's colour. */
  readonly white: boolean;
  /** Which of the page's operators sets it: what later ones draw covers it. */
  readonly order: number;
}

/** What a font says of its glyphs. */
export interface FontMeasures {
  /** What a width of 1 is, in the type's size: 0.001 but for fonts that are drawings. */
  readonly unit: number;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** The state that PDF's text operators change (ISO 32000-1, 9.3 and 9.4). */
interface TextState {
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly hidden: boolean;
  readonly white: boolean;
}

const START: TextState = {
  matrix: IDENTITY,
  font: '',
  size: 1,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  hidden: false,
  white: false,
};

/** The text rendering mode that draws nothing (ISO 32000-1, 9.3.6). */
const INVISIBLE = 3;

/** A jump this wide, in the type's size, parts what is set: a space without a glyph, or letters of another font. */
const GAP = 0.1;

/**
 * Reads what a page's operators set, stretch by stretch. PDF.js puts stretches together itself where they share a
 * font: where letters of a line come from two fonts (`T nh` in one, `ỉ` in the other), it loses their order.
 */
export function shownTexts(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  ops: Operators,
  page: Matrix,
  measures: (font: string) => FontMeasures,
): ShownText[] {
  const texts: ShownText[] = [];
  const stack: TextState[] = [];
  let state: TextState = { ...START, matrix: page };
  let line = IDENTITY;
  let at = IDENTITY;
  const moveTo = (x: number, y: number): void => {
    line = multiplied(line, [1, 0, 0, 1, x, y]);
    at = line;
  };
  const show = (glyphs: readonly (Glyph | number | null)[], order: number): void => {
    const { matrix, size, stretch, rise, letterSpacing, wordSpacing, font, hidden, white } = state;
    const { unit } = measures(font);
    let text = '';
    let from = 0;
    let end = 0;
    let x = 0;
    const close = (): void => {
      if (text.trim() !== '') {
        const place = multiplied(multiplied(matrix, at), [size * stretch, 0, 0, size, from, rise]);
        const scale = Math.hypot(place[0], place[1]) / Math.abs(size * stretch || 1);
        const width = Math.abs(end - from) * scale;
        texts.push({ text, font, matrix: place, width, hidden, white, order });
      }
      text = '';
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const jump = (-glyph / 1000) * size * stretch;
        if (Math.abs(jump) > Math.abs(size) * GAP) close();
        x += jump;
      } else if (glyph) {
        const width = glyph.width * unit * size * stretch;
        const spacing = (letterSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
        if (glyph.unicode.trim() !== '') {
          if (text.trim() === '') from = x;
          end = x + width;
        }
        text += glyph.unicode;
        x += width + spacing;
      }
    }
    close();
    at = multiplied(at, [1, 0, 0, 1, x, 0]);
  };
  const colours = fillColours(ops);
  // What is stamped onto a page (signatures, remarks) is none of its text.
  let stamped = 0;
  fnArray.forEach((operator, index) => {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    const [first = 0, second = 0] = args as readonly number[];
    if (operator === ops.beginAnnotation) stamped += 1;
    else if (operator === ops.endAnnotation) stamped -= 1;
    if (stamped > 0) return;
    if (colours.has(operator)) state = { ...state, white: isWhite(first) };
    switch (operator) {
      case ops.save:
        stack.push(state);
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case ops.paintFormXObjectBegin:
        stack.push(state);
        if (args[0]) state = { ...state, matrix: multiplied(state.matrix, args[0] as Matrix) };
        break;
      case ops.transform:
        state = { ...state, matrix: multiplied(state.matrix, args as unknown as Matrix) };
        break;
      case ops.beginText:
        line = at = IDENTITY;
        break;
      case ops.setFont:
        state = { ...state, font: String(args[0]), size: second };
        break;
      case ops.setCharSpacing:
        state = { ...state, letterSpacing: first };
        break;
      case ops.setWordSpacing:
        state = { ...state, wordSpacing: first };
        break;
      case ops.setHScale:
        state = { ...state, stretch: first / 100 };
        break;
      case ops.setLeading:
        state = { ...state, leading: first };
        break;
      case ops.setTextRenderingMode:
        state = { ...state, hidden: first === INVISIBLE };
        break;
      case ops.setTextRise:
        state = { ...state, rise: first };
        break;
      case ops.setTextMatrix:
        line = at = args[0] as Matrix;
        break;
      case ops.moveText:
        moveTo(first, second);
        break;
      case ops.setLeadingMoveText:
        state = { ...state, leading: -second };
        moveTo(first, second);
        break;
      case ops.nextLine:
        moveTo(0, -state.leading);
        break;
      case ops.showText:
        show(args[0] as readonly (Glyph | number | null)[], index);
        break;
    }
  });
  return texts;
}

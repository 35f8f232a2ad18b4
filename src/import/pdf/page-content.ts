import type { getDocumentProxy } from 'unpdf';
import { multiplied, type Matrix } from './matrix.ts';
import { shownTexts, type FontMeasures, type Operators } from './shown-text.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A stretch of text as a page sets it. Lengths are points, the origin is the page's lower left corner. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  /** Size of its type. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A horizontal or vertical line that a page draws: a table's rule, an underline. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface PageContent {
  readonly items: readonly TextItem[];
  readonly rules: readonly Rule[];
  /** Texts that do not stand upright: stamps, marks at the binding. */
  readonly sideways: readonly string[];
  /** How many pictures the page shows. */
  readonly pictures: number;
}

/** Shorter lines are letters, dots and corners. */
const SHORTEST_RULE = 5;

/** Reads what a page shows, turned as it is shown: text that stands upright, and straight rules. */
export async function readPage(page: PdfPage, ops: Operators): Promise<PageContent> {
  const list = await page.getOperatorList();
  const shown = shownFrom(page);
  const fonts = new Map<string, Font>();
  const fontOf = (id: string): Font => {
    const font = fonts.get(id) ?? readFont(page, id);
    fonts.set(id, font);
    return font;
  };
  const sideways: string[] = [];
  const read = shownTexts(list, ops, shown, fontOf).flatMap(({ text, font, matrix, width }): TextItem[] => {
    const [a, b, c, d, x, y] = matrix;
    if (a <= 0 || Math.abs(b) > a * 0.2) {
      sideways.push(text.trim());
      return [];
    }
    const { name } = fontOf(font);
    return [
      {
        text: withoutLigatures(text),
        x,
        y,
        width,
        size: Math.hypot(c, d),
        bold: /bold|black|heavy/iu.test(name),
        italic: /italic|oblique/iu.test(name),
      },
    ];
  });
  const pictures = list.fnArray.filter((operator) => PICTURES.some((name) => operator === ops[name])).length;
  return { items: read, rules: rulesOf(list, ops, shown), sideways, pictures };
}

const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageXObjectRepeat'] as const;

/** From places on the page as written to places on the page as shown, with the lower left corner as origin. */
function shownFrom({ rotate, view }: PdfPage): Matrix {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  if (rotate === 90) return [0, -1, 1, 0, -y0, x1];
  if (rotate === 180) return [-1, 0, 0, -1, x1, y1];
  if (rotate === 270) return [0, 1, -1, 0, y1, -x0];
  return [1, 0, 0, 1, 0, 0];
}

/** `ﬁ` of typesetters is two letters. */
const withoutLigatures = (text: string): string =>
  text.replace(/[\uFB00-\uFB06]/gu, (sign) => sign.normalize('NFKC'));

interface Font extends FontMeasures {
  readonly name: string;
}

function readFont(page: PdfPage, id: string): Font {
  try {
    const font = page.commonObjs.get(id) as { name?: unknown; fontMatrix?: readonly number[] } | undefined;
    return { name: typeof font?.name === 'string' ? font.name : '', unit: font?.fontMatrix?.[0] ?? 0.001 };
  } catch {
    // A font that never loaded is set as plain.
    return { name: '', unit: 0.001 };
  }
}

function rulesOf(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  ops: Operators,
  shown: Matrix,
): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = shown;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[] | null;
    if (operator === ops.save) stack.push(matrix);
    else if (operator === ops.restore) matrix = stack.pop() ?? matrix;
    else if (operator === ops.transform && args) matrix = multiplied(matrix, args as unknown as Matrix);
    else if (operator === ops.constructPath && args) {
      const [painted, [path] = []] = args as [number, (ArrayLike<number> | null)[]?];
      if (painted !== ops.endPath && path) rules.push(...edgesOf(path, matrix));
    }
  });
  return rules;
}

/** How many numbers follow each of a path's operators: move, line, curve, quadratic curve, close. */
const LENGTHS = [2, 2, 6, 4, 0];

function edgesOf(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let start: readonly [number, number] = [0, 0];
  let at = start;
  const lineTo = (to: readonly [number, number]): void => {
    const rule = {
      x0: Math.min(at[0], to[0]),
      x1: Math.max(at[0], to[0]),
      y0: Math.min(at[1], to[1]),
      y1: Math.max(at[1], to[1]),
    };
    const [width, height] = [rule.x1 - rule.x0, rule.y1 - rule.y0];
    if (Math.min(width, height) < 0.5 && Math.max(width, height) >= SHORTEST_RULE) rules.push(rule);
    at = to;
  };
  for (let index = 0; index < path.length;) {
    const kind = path[index] ?? 4;
    const length = LENGTHS[kind] ?? 0;
    const [x = 0, y = 0] = [path[index + length - 1], path[index + length]];
    const to = [
      matrix[0] * x + matrix[2] * y + matrix[4],
      matrix[1] * x + matrix[3] * y + matrix[5],
    ] as const;
    if (kind === 0) [start, at] = [to, to];
    else if (kind === 1) lineTo(to);
    else if (kind === 4) lineTo(start);
    else at = to;
    index += 1 + length;
  }
  return rules;
}

import type { getDocumentProxy } from 'unpdf';
import { stuckOnto } from './annotations.ts';
import { groundsOf, isOff, standsOn } from './unseen-text.ts';
import { multiplied, type Matrix } from './matrix.ts';
import { isUpright, turnOf } from './page-turn.ts';
import { shownTexts, type FontMeasures, type Operators, type ShownText } from './shown-text.ts';

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
  /** The largest of them: how much of the page it covers, of 1, and how many of its pixels make an inch. */
  readonly largestPicture?: { readonly share: number; readonly dpi: number };
  /** How many letters nobody sees: a program read them from the picture of the page that is shown instead. */
  readonly recognised: number;
  /** Those of them that are not drawn at all, as an OCR program lays them under a scan for searching. */
  readonly laid?: number;
  /** Texts that nobody sees: white, off the page, of no size, not drawn though no picture stands for them. */
  readonly unseen?: readonly string[];
  /** Remarks that are stuck onto the page, and what its form's fields are filled in with. */
  readonly stuck?: readonly string[];
}

/** Shorter lines are letters, dots and corners. */
const SHORTEST_RULE = 5;

/**
 * Reads what a page shows, turned as most of its text reads: text that stands upright, and straight rules. An annex
 * may lie sideways on a page that stands.
 */
export async function readPage(page: PdfPage, ops: Operators): Promise<PageContent> {
  const list = await page.getOperatorList();
  const fonts = new Map<string, Font>();
  const fontOf = (id: string): Font => {
    const font = fonts.get(id) ?? readFont(page, id);
    fonts.set(id, font);
    return font;
  };
  const asShown = shownFrom(page);
  const turn = turnOf(shownTexts(list, ops, asShown, fontOf), sizeOf(page));
  const upright = turn ? multiplied(turn, asShown) : asShown;
  const pictures = picturesOf(list, ops, upright);
  const [width, height] = sizeOf(page);
  const scan = pictures.findLast(({ area }) => area > width * height * 0.5);
  const sideways: string[] = [];
  let [recognised, laidLetters] = [0, 0];
  const unseen: string[] = [];
  const texts = shownTexts(list, ops, upright, fontOf);
  const grounds = texts.some(({ white }) => white) ? groundsOf(list, ops, upright) : [];
  const paper = turn && turn[0] === 0 ? ([height, width] as const) : ([width, height] as const);
  // Hidden text is a scan's own, laid for searching; some of it amid text that is shown is not.
  const laid = scan !== undefined || lettersOf(texts.filter(({ hidden }) => hidden)) * 2 > lettersOf(texts);
  const items = texts.flatMap((shown): TextItem[] => {
    const { text, font, matrix } = shown;
    const [, , c, d, x, y] = matrix;
    const lost =
      isOff(shown, paper) || (shown.hidden ? !laid : shown.white && !standsOn(grounds, [x, y], shown.order));
    if (lost) {
      unseen.push(text.trim());
      return [];
    }
    if (!isUpright(matrix)) {
      sideways.push(text.trim());
      return [];
    }
    if (shown.hidden) laidLetters += text.trim().length;
    if (shown.hidden || (scan !== undefined && shown.order < scan.order)) recognised += text.trim().length;
    const { name } = fontOf(font);
    return [
      {
        text: withoutLigatures(text),
        x,
        y,
        width: shown.width,
        size: Math.hypot(c, d),
        bold: /bold|black|heavy/iu.test(name),
        italic: /italic|oblique/iu.test(name),
      },
    ];
  });
  return {
    items: withoutOverprint(items),
    rules: rulesOf(list, ops, upright),
    sideways,
    pictures: pictures.length,
    ...largestOf(pictures, width * height),
    recognised,
    laid: laidLetters,
    unseen,
    stuck: await stuckOnto(page),
  };
}

const lettersOf = (texts: readonly ShownText[]): number =>
  texts.reduce((sum, { text }) => sum + text.trim().length, 0);

function largestOf(pictures: readonly Picture[], page: number): Pick<PageContent, 'largestPicture'> {
  const [largest] = pictures.toSorted((a, b) => b.area - a.area);
  return largest ? { largestPicture: { share: Math.min(1, largest.area / page), dpi: largest.dpi } } : {};
}

const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageXObjectRepeat'] as const;

/** The page's width and height as it is shown. */
function sizeOf({ rotate, view: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }: PdfPage): readonly [number, number] {
  return rotate % 180 === 0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
}

/** Fonts without a bold cut are made bold by setting a text twice, a hair's breadth apart. */
function withoutOverprint(items: readonly TextItem[]): TextItem[] {
  const kept: TextItem[] = [];
  const places = new Map<string, number[]>();
  for (const item of items) {
    const same = places.get(item.text) ?? [];
    const first = same.find((index) => isSamePlace(kept[index], item));
    if (first === undefined) {
      places.set(item.text, [...same, kept.length]);
      kept.push(item);
    } else kept[first] = { ...(kept[first] ?? item), bold: true };
  }
  return kept;
}

const isSamePlace = (a: TextItem | undefined, b: TextItem): boolean =>
  a !== undefined &&
  Math.abs(a.x - b.x) < Math.min(b.size * 0.1, b.width * 0.4) &&
  Math.abs(a.y - b.y) < b.size * 0.1;

/** From places on the page as written to places on the page as shown, with the lower left corner as origin. */
function shownFrom({ rotate, view }: PdfPage): Matrix {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  if (rotate === 90) return [0, -1, 1, 0, -y0, x1];
  if (rotate === 180) return [-1, 0, 0, -1, x1, y1];
  if (rotate === 270) return [0, 1, -1, 0, y1, -x0];
  return [1, 0, 0, 1, -x0, -y0];
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

interface Picture {
  /** In square points. */
  readonly area: number;
  /** Pixels an inch; 0 where the page does not tell. */
  readonly dpi: number;
  readonly order: number;
}

function picturesOf({ fnArray, argsArray }: OperatorList, ops: Operators, shown: Matrix): Picture[] {
  const pictures: Picture[] = [];
  followMatrix({ fnArray, argsArray }, ops, shown, (operator, args, [a, b, c, d], order) => {
    if (!PICTURES.some((name) => operator === ops[name])) return;
    const pixels = typeof args?.[1] === 'number' ? args[1] : 0;
    pictures.push({ area: Math.abs(a * d - b * c), dpi: (pixels * 72) / Math.hypot(a, b), order });
  });
  return pictures;
}

function rulesOf(list: OperatorList, ops: Operators, shown: Matrix): Rule[] {
  const rules: Rule[] = [];
  followMatrix(list, ops, shown, (operator, args, matrix) => {
    if (operator !== ops.constructPath || !args) return;
    const [painted, [path] = []] = args as [number, (ArrayLike<number> | null)[]?];
    if (painted !== ops.endPath && path) rules.push(...edgesOf(path, matrix));
  });
  return rules;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Calls back for each operator, with the matrix that it draws under. */
function followMatrix(
  { fnArray, argsArray }: OperatorList,
  ops: Operators,
  shown: Matrix,
  visit: (operator: number, args: unknown[] | null, matrix: Matrix, order: number) => void,
): void {
  const stack: Matrix[] = [];
  let matrix = shown;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[] | null;
    if (operator === ops.save) stack.push(matrix);
    else if (operator === ops.restore) matrix = stack.pop() ?? matrix;
    else if (operator === ops.transform && args) matrix = multiplied(matrix, args as unknown as Matrix);
    else visit(operator, args, matrix, index);
  });
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

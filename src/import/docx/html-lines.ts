import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { cleanCharacters } from '../source-text.ts';

/** Words that only letterheads and signatures have: their tables are there for the columns alone. */
const LAYOUT_WORDS =
  /cộng h[oò][aà] xã hội|độc lập\s*[-–—]|nơi nhận|(?:^|\n)(?:tm|kt)\.\s|số\s*:.{0,40}\/bc/iu;

const NOTE_TARGET = /^#(?:foot|end)note-(?!ref-)/u;

/**
 * Lines of raw text from a Word document's HTML as Mammoth makes it: a line a paragraph and a blank line
 * behind each; only the further paragraphs of a note follow it closely.
 *
 * @example `<h1>I. Kết quả</h1><p>Thu<sup><a href="#footnote-1">[1]</a></sup> tăng.</p>` → `# I. Kết quả`, ``, `Thu[^1] tăng.`
 */
export function linesOfHtml(html: string): string[] {
  const lines: string[] = [];
  for (const node of parseFragment(html).childNodes) writeBlock(node, lines);
  return lines;
}

function writeBlock(node: Tree.ChildNode, lines: string[]): void {
  if (!isElement(node)) {
    push(lines, textOf(node));
    return;
  }
  const heading = /^h([1-6])$/u.exec(node.tagName)?.[1];
  if (heading) push(lines, textOf(node), `${'#'.repeat(Number(heading))} `);
  else if (node.tagName === 'table') writeTable(node, lines);
  else if (node.tagName === 'ul' || node.tagName === 'ol') writeList(node, lines, 0);
  else for (const line of linesIn(textOf(node))) push(lines, line);
}

/** Lines that someone broke by hand; a sentence that was broken so goes on. */
function linesIn(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    const open = before !== undefined && /[\p{Ll}\p{N},]\s*$/u.test(before);
    if (open && /^\s*\p{Ll}(?![.)])/u.test(line)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function push(lines: string[], raw: string, sign = ''): void {
  const text = oneLine(raw);
  if (text !== '') lines.push(sign + text, '');
}

const oneLine = (raw: string): string => cleanCharacters(raw).replace(/\s+/gu, ' ').trim();

function writeList(list: Tree.Element, lines: string[], depth: number): void {
  for (const item of elementsOf(list)) {
    if (attribute(item, 'id')?.match(/^(?:foot|end)note-/u)) {
      writeNote(item, lines);
      continue;
    }
    const inner = elementsOf(item).filter(({ tagName }) => tagName === 'ul' || tagName === 'ol');
    const own = item.childNodes.filter((child) => !inner.some((list) => list === child));
    push(lines, own.map((child) => textOf(child)).join(''), depth === 0 ? '- ' : '+ ');
    for (const child of inner) writeList(child, lines, depth + 1);
  }
}

/** A note's label is the number that its mark shows, which its way back leads to. */
function writeNote(item: Tree.Element, lines: string[]): void {
  const label = attribute(item, 'data-label') ?? String(item.parentNode ? indexOf(item) : 0);
  const texts = elementsOf(item)
    .map((child) => oneLine(textOf(child).replaceAll('\n', ' ').replace(/↑\s*$/u, '')))
    .filter(Boolean);
  lines.push(`[^${label}]: ${texts[0] ?? ''}`, ...texts.slice(1), '');
}

const indexOf = (item: Tree.Element): number =>
  (item.parentNode?.childNodes.filter(isElement).findIndex((child) => child === item) ?? -1) + 1;

function writeTable(table: Tree.Element, lines: string[]): void {
  const rows = descendants(table, 'tr').map((row) =>
    elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th'),
  );
  const width = Math.max(
    0,
    ...rows.map((cells) => cells.reduce((sum, cell) => sum + span(cell, 'colspan'), 0)),
  );
  const whole = textOf(table);
  if (width < 2 || (LAYOUT_WORDS.test(whole) && width <= 3)) {
    writeColumns(rows, lines);
    return;
  }
  gridOf(rows, width).forEach((cells, index) => {
    lines.push(`| ${cells.join(' | ')} |`, '');
    if (index === 0) lines.push(`|${' --- |'.repeat(width)}`, '');
  });
}

/** The paragraphs of a table that is there for its columns: column by column, as each is read. */
function writeColumns(rows: readonly (readonly Tree.Element[])[], lines: string[]): void {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let column = 0; column < width; column += 1) {
    for (const row of rows) for (const child of row[column]?.childNodes ?? []) writeBlock(child, lines);
  }
}

/** A row per row and a cell per column: what a merged cell covers is empty. */
function gridOf(rows: readonly (readonly Tree.Element[])[], width: number): string[][] {
  const grid = rows.map(() => Array<string | undefined>(width).fill(undefined));
  rows.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (x < width && grid[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < span(cell, 'rowspan'); down += 1) {
        for (let right = 0; right < span(cell, 'colspan') && x + right < width; right += 1) {
          const row = grid[y + down];
          if (row) row[x + right] = down === 0 && right === 0 ? cellText(cell) : '';
        }
      }
    }
  });
  return grid.map((row) => row.map((cell) => cell ?? ''));
}

const cellText = (cell: Tree.Element): string =>
  oneLine(cell.childNodes.map((child) => textOf(child)).join(' ')).replaceAll('|', '\\|');

const span = (cell: Tree.Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(200, Math.max(1, Number(attribute(cell, name) ?? 1) || 1));

/** An element's text with the signs of raw text: note marks, raised digits, bold and italic. */
function textOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  if (!isElement(node)) return '';
  const { tagName } = node;
  if (tagName === 'br') return '\n';
  if (tagName === 'input') return attribute(node, 'checked') === undefined ? '☐' : '☒';
  const inner = node.childNodes.map((child) => textOf(child)).join('');
  if (tagName === 'a') {
    const target = attribute(node, 'href') ?? '';
    if (NOTE_TARGET.test(target)) return `[^${inner.replace(/[[\]\s]/gu, '')}]`;
    return /^#(?:foot|end)note-ref-/u.test(target) ? '' : inner;
  }
  if (tagName === 'sup' || tagName === 'sub') {
    return /\[\^|^\s*$/u.test(inner) ? inner : `<${tagName}>${inner}</${tagName}>`;
  }
  if (tagName === 'strong') return emphasised(inner, '**');
  if (tagName === 'em') return emphasised(inner, '*');
  return ['p', 'li', 'tr', 'td', 'th'].includes(tagName) ? `${inner}\n` : inner;
}

/** Spaces go outside the signs, which else would be none. */
function emphasised(inner: string, sign: string): string {
  const text = inner.trim();
  if (text === '' || text.includes('\n') || !/[\p{L}\p{N}]/u.test(text)) return inner;
  const from = inner.indexOf(text);
  return inner.slice(0, from) + sign + text + sign + inner.slice(from + text.length);
}

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

const elementsOf = (node: Tree.Element): Tree.Element[] => node.childNodes.filter(isElement);

function descendants(node: Tree.Element, tagName: string): Tree.Element[] {
  return elementsOf(node).flatMap((child) =>
    child.tagName === tagName ? [child] : descendants(child, tagName),
  );
}

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

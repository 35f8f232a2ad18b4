import type { FootnoteDefinition, Link, Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { FigureKeys } from '../domain/figure-keys.ts';
import { readFigure, unitsOf } from '../domain/read-figure.ts';
import { scanFacts } from '../domain/scan-facts.ts';
import { sentenceAround, sentenceRanges } from '../domain/sentences.ts';
import { likelyReading } from '../domain/number.ts';
import type { Statement } from '../domain/passage.ts';
import { parsePeriod } from '../domain/period.ts';
import { addFault } from './faults.ts';
import { checkFigureKeys, keysOfLink } from './link-keys.ts';
import { faultOfProblem, faultOfSpan, faultOfUnknownIndicator, noFigureInSentence } from './figure-faults.ts';
import { toPassage, toPlainText } from './figure-passage.ts';
import { idOf } from './nodes.ts';
import { plainLine, plainText } from './plain-text.ts';
import type { ReportContext } from './report-context.ts';
import { digest, unusedId } from './stable-anchors.ts';
import * as words from '../words/vi/report-text.ts';

/** A passage that states a figure, before continuing passages have joined their values. */
export interface FoundFigure {
  readonly indicator: string;
  readonly keys: FigureKeys;
  readonly statement: Statement;
  readonly place: 'text' | 'note';
  /** Id of the passage in the page. */
  readonly anchor: string;
  readonly quote: string;
  readonly sentence: string;
  /** Which paragraph, cell or note it stands in: figures of one block are near each other. */
  readonly block: string;
  /** Label of the note it stands in. */
  readonly note?: string;
  /** Labels of the notes that its sentence cites. */
  readonly cites: readonly string[];
  readonly line?: number;
  /** Where its link stands in the Markdown, by offsets, end excluded. */
  readonly source?: { readonly start: number; readonly end: number };
  /** What the page says of damaged numbers behind the passage: how each is read. */
  readonly readings?: readonly string[];
}

/** A relative path: `https://example.org/indicators/x.md` is another site's file. */
const INDICATOR_FILE = /^(?:\.{0,2}\/)?(?:[^/:]+\/)*indicators\/([^/]+)\.md(?:#.*)?$/;

/** The id of the indicator whose file a link leads to, or `undefined`. */
export function indicatorOfUrl(url: string): string | undefined {
  return INDICATOR_FILE.exec(url)?.[1];
}

/**
 * Turns links to indicators' files into figures, and reads what each states:
 *
 * `[2.045,7 tỷ đồng, đạt 27,3% dự toán](../indicators/thu-ngan-sach.md)` →
 * `<span class="figure" id="f-…" data-indicator="thu-ngan-sach">2.045,7 …<a class="figure-link" …></a></span>`
 *
 * A link whose text states nothing, or in a table, is left to the plugins for tables and links. Figures go
 * to `file.data.figures`. Runs before the footnotes plugin, after the anchors plugin.
 */
export function remarkFigures(context: ReportContext) {
  return (tree: Root, file: VFile): void => {
    const figures: FoundFigure[] = [];
    const used = new Set<string>(Object.keys(context.report.aliases ?? {}));
    visitParents(tree, 'link', (node, ancestors) => {
      const id = indicatorOfUrl(node.url);
      if (id === undefined) return;
      const indicator = context.indicators.get(id);
      if (!indicator) {
        addFault(file, node, faultOfUnknownIndicator(id, context));
        toPlainText(node);
        return;
      }
      const quote = plainLine(node);
      if (ancestors.some(({ type }) => type === 'tableRow') || !statesSomething(quote, context)) {
        return;
      }
      const block = blockOf(ancestors);
      // Equal passages such as "08 vụ" get different ids by their sentences, whatever their order.
      const sentence = sentenceOf(node, block, ancestors);
      const anchor = unusedId(`f-${id}-${digest(`${quote} ${sentence.text}`).slice(0, 5)}`, block.id, used);
      const figure = figureAt(node, id, anchor, block, sentence, file, context);
      if (figure) figures.push(figure);
      toPassage(node, { indicator: id, anchor }, figure?.readings ?? [], context);
    });
    file.data.figures = figures;
  };
}

function statesSomething(text: string, { indicators }: ReportContext): boolean {
  return /\p{Nd}/u.test(text) || scanFacts(text, { units: unitsOf(indicators) }).length > 0;
}

interface Block {
  readonly id: string;
  readonly node: Parents;
  readonly note?: FootnoteDefinition;
}

function blockOf(ancestors: readonly Parents[]): Block {
  const note = ancestors.find((node) => node.type === 'footnoteDefinition');
  const node =
    [...ancestors].reverse().find(({ type }) => type === 'paragraph' || type === 'heading') ?? ancestors[0];
  const id = note
    ? `note-${note.identifier}`
    : (ancestors.map(idOf).findLast((known) => known !== undefined) ?? '');
  return { id, node: node as Parents, ...(note ? { note } : {}) };
}

function figureAt(
  node: Link,
  id: string,
  anchor: string,
  block: Block,
  sentence: Sentence,
  file: VFile,
  context: ReportContext,
): FoundFigure | undefined {
  const indicator = context.indicators.get(id);
  if (!indicator) return undefined;
  const keys = keysOfLink(node, file);
  const isSound = checkFigureKeys(keys, node, file, context);
  const quote = plainLine(node);
  if (keys.role === 'none') {
    addFault(file, node, noFigureInSentence(quote));
    return undefined;
  }
  const { statement, problems, readings, span } = readFigure(
    { quote, before: sentence.before, keys },
    indicator,
    {
      period: parsePeriod(context.report.period),
      transcription: context.report.transcription,
      units: unitsOf(context.indicators),
    },
  );
  for (const problem of problems) addFault(file, node, faultOfProblem(problem, indicator));
  if (span && span.start > span.end) addFault(file, node, faultOfSpan(span));
  if (Object.keys(statement).length === 0 || !isSound || (span && span.start > span.end)) return undefined;
  const note = block.note?.label ?? block.note?.identifier;
  return {
    indicator: id,
    keys,
    statement,
    place: block.note ? 'note' : 'text',
    anchor,
    quote,
    sentence: sentence.text,
    block: block.id,
    ...(note ? { note } : {}),
    cites: block.note ? [] : citationsNear(block.node, sentence),
    ...(node.position ? { line: node.position.start.line } : {}),
    ...sourceOf(node),
    readings: [
      ...valueReading(statement, keys),
      ...(readings ?? []).map(({ printed, reading }) => words.printedReadAs(printed, reading)),
    ],
  };
}

function sourceOf({ position }: Link): Pick<FoundFigure, 'source'> {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? {} : { source: { start, end } };
}

/** A value that is read otherwise than it is printed. */
function valueReading({ damaged, valuePrinted }: Statement, { value }: FigureKeys): string[] {
  const reading = value ?? likelyReading(valuePrinted ?? '');
  return damaged && reading !== undefined ? [words.readAs(reading)] : [];
}

interface Sentence {
  /** On one line. */
  readonly text: string;
  /** The block's whole text, and where in it the passage begins. */
  readonly blockText: string;
  readonly offset: number;
  /** What of the sentence stands before the passage. */
  readonly before: string;
}

function sentenceOf(node: Link, block: Block, ancestors: readonly Parents[]): Sentence {
  const blockText = plainText(block.node);
  const offset = offsetIn(block.node, ancestors, node);
  const start = sentenceRanges(blockText).findLast((range) => range.start <= offset)?.start ?? 0;
  const text = sentenceAround(blockText, offset).replace(/\s+/gu, ' ');
  return { text, blockText, offset, before: blockText.slice(start, offset).replace(/\s/gu, ' ') };
}

/** Offset of a node's text in the plain text of the block it stands in. */
function offsetIn(block: Parents, ancestors: readonly Parents[], node: Nodes): number {
  const chain: Nodes[] = [...ancestors.slice(ancestors.indexOf(block)), node];
  let offset = 0;
  for (let level = 0; level + 1 < chain.length; level += 1) {
    const parent = chain[level];
    const child = chain[level + 1];
    if (!parent || !child || !('children' in parent)) continue;
    for (const sibling of parent.children) {
      if (sibling === child) break;
      offset += plainText(sibling).length;
    }
  }
  return offset;
}

/** Labels of the notes cited in the same sentence. A mark behind a full stop belongs to the sentence before. */
function citationsNear(block: Parents, { blockText, offset }: Sentence): string[] {
  const sentence = sentenceAround(blockText, offset);
  const labels: string[] = [];
  visitParents(block, 'footnoteReference', (reference, ancestors) => {
    const at = offsetIn(block, [block, ...ancestors.filter((node) => node !== block)], reference);
    if (sentenceAround(blockText, Math.max(at - 1, 0)) === sentence)
      labels.push(reference.label ?? reference.identifier);
  });
  return labels;
}

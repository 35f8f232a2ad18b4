import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Note, OutlineItem, ReportTable, Section } from '../domain/report-parts.ts';
import { withoutTurning } from '../domain/invisible.ts';
import type { Observation } from '../domain/observation.ts';
import { rehypeAnchorAliases } from './anchor-aliases.ts';
import { remarkArchiveLinks } from './archive-links.ts';
import { assembleObservations } from './assemble-observations.ts';
import { addFault } from './faults.ts';
import { remarkFigures, type FoundFigure } from './figures.ts';
import { remarkFootnotes } from './footnotes.ts';
import { remarkGfmFor } from './gfm.ts';
import { remarkIndentedText } from './indented-text.ts';
import { remarkIndicatorTables, type FoundTable } from './indicator-tables.ts';
import { remarkLinkReferences } from './link-references.ts';
import { remarkOutline } from './outline.ts';
import { remarkPartedLinks } from './parted-links.ts';
import { remarkRawHtmlAsText } from './raw-html.ts';
import { remarkReadings } from './readings.ts';
import { withReadings } from './read-parts.ts';
import type { TableFigure } from './row-figures.ts';
import type { ReportContext } from './report-context.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { remarkSentences } from './sentences.ts';
import { remarkStableAnchors } from './stable-anchors.ts';
import { remarkUnfinishedLinks } from './unfinished-links.ts';
import { remarkWrittenNumbers } from './written-numbers.ts';

/** What the plugins find, for those that run later and for the rendered report. */
declare module 'vfile' {
  interface DataMap {
    /** Footnotes, by the numbers printed. See `footnotes.ts`. */
    notes: Note[];
    /** Passages that state a figure, in the order of the text. See `figures.ts`. */
    figures: FoundFigure[];
    /** Tables, with the figures their rows state. See `indicator-tables.ts`. */
    tables: FoundTable[];
    outline: OutlineItem[];
    sections: Omit<Section, 'topics'>[];
    words: number;
  }
}

/** A report's Markdown, read once: its HTML and everything that pages, search and data files need. */
export interface RenderedReport {
  readonly html: string;
  readonly outline: readonly OutlineItem[];
  readonly sections: readonly Omit<Section, 'topics'>[];
  readonly notes: readonly Note[];
  readonly tables: readonly ReportTable[];
  readonly observations: readonly Observation[];
  readonly words: number;
  /** Faults, with places in the Markdown given. */
  readonly messages: readonly VFileMessage[];
}

/**
 * Renders one report. Its figures, notes and anchors come from the same parse as its HTML.
 *
 * @param markdown the body; blank lines may stand for the frontmatter, so that places are the file's
 */
export function renderReport(markdown: string, context: ReportContext): RenderedReport {
  const { figures: _, tableFigures: __, joined: ___, ...report } = renderDraft(markdown, context);
  return report;
}

/** A report with the links that state its figures, for who settles its draft. */
export interface RenderedDraft extends RenderedReport {
  /** Passages that state a figure, in the order of the text. */
  readonly figures: readonly FoundFigure[];
  /** Figures that tables state, in the order of the text. */
  readonly tableFigures: readonly TableFigure[];
  /** Passages that continue a value: their anchors, each with that of the value's passage. */
  readonly joined: ReadonlyMap<string, string>;
}

/** Renders a report like {@link renderReport}, and tells where in its Markdown each figure is stated. */
export function renderDraft(markdown: string, context: ReportContext): RenderedDraft {
  const file = new VFile(withoutTurning(markdown.normalize('NFC')));
  const html = String(pipeline(String(file), context).processSync(file));
  const { figures = [], tables = [], notes = [], outline = [], sections = [], words = 0 } = file.data;
  const { observations, joined, faults } = assembleObservations(figures, tables, context);
  for (const { fault, line } of faults) addFault(file, atLine(line), fault);
  const parts = {
    outline,
    sections,
    notes,
    tables: tables.map(({ id, caption, text }) => ({ id, caption, text })),
    observations,
  };
  return {
    html,
    ...withReadings(parts, context.readings),
    words,
    messages: file.messages,
    figures,
    tableFigures: tables.flatMap((table) => table.figures),
    joined,
  };
}

/** The plugins in their one order: each says in its comment what it needs before it. */
function pipeline(markdown: string, context: ReportContext) {
  return unified()
    .use(remarkParse)
    .use(remarkGfmFor, markdown)
    .use(remarkIndentedText)
    .use(remarkUnfinishedLinks)
    .use(remarkRawHtmlAsText)
    .use(remarkLinkReferences)
    .use(remarkWrittenNumbers)
    .use(remarkStableAnchors, context)
    .use(remarkReadings, context)
    .use(remarkFigures, context)
    .use(remarkIndicatorTables, context)
    .use(remarkArchiveLinks, context)
    .use(remarkPartedLinks)
    .use(remarkOutline)
    .use(remarkSentences)
    .use(remarkFootnotes)
    .use(remarkRehype)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeAnchorAliases, context)
    .use(rehypeStringify);
}

function atLine(line: number | undefined) {
  if (line === undefined) return undefined;
  return { type: 'line', position: { start: { line, column: 1 }, end: { line, column: 1 } } };
}

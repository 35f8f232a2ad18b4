import type { z } from 'astro/zod';
import { markdownFault } from '../../archive/markdown-fault.ts';
import type { Fault } from '../../archive/model.ts';
import type { ContentFile } from '../../archive/content-files.ts';
import { openDraft } from '../../archive/open-drafts.ts';
import { readReportFile, type ReportFile } from '../../archive/read-report.ts';
import type { reportSchema } from '../../archive/schemas.ts';
import { withoutTurning } from '../../domain/invisible.ts';
import type { Observation } from '../../domain/observation.ts';
import type { FoundFigure } from '../../markdown/figures.ts';
import { renderDraft } from '../../markdown/render-report.ts';
import type { ReportContext } from '../../markdown/report-context.ts';
import type { TableFigure, TablePlace } from '../../markdown/row-figures.ts';
import { draftText, type DraftText, type TextStretch } from './draft-text.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

/** A link that states a figure, with what the draft says by it. */
export interface DraftFigure extends FoundFigure {
  /** Where its link stands in the draft's text, by offsets, end excluded; absent of what a table states. */
  readonly link?: TextStretch;
  /** What it states, or what the value states that it continues; absent where it can't be read. */
  readonly observation?: Observation;
  /** All that it states: a table's row gives values of several periods, a value may be of two indicators. */
  readonly all: readonly Observation[];
  /** Anchor of the value's passage that it continues. */
  readonly continues?: string;
  /** Of what a table states: its row, and where its numbers and its name stand in the draft's text. */
  readonly table?: TableParts;
}

export type TableParts = Pick<TableFigure, 'numbers' | 'name' | 'cells' | 'source'>;

/** All that a draft's text says, read once. */
export interface DraftReading {
  readonly slug: string;
  readonly draft: DraftText;
  readonly frontmatter?: z.output<typeof reportSchema>;
  /** The page as readers will see it, sanitised. */
  readonly html: string;
  readonly figures: readonly DraftFigure[];
  readonly observations: readonly Observation[];
  /** Its running text; places are the draft's text's. */
  readonly blocks: readonly TextBlock[];
  /** What is wrong with the text by itself. */
  readonly faults: readonly Fault[];
  /** Whether its letters are in the form in which they are read, so that places are those of the file. */
  readonly isSteady: boolean;
}

/** Reads a draft as the build reads it. Never throws for what the text says. */
export function readDraft(slug: string, raw: string, archive: Omit<ReportContext, 'report'>): DraftReading {
  const draft = draftText(raw);
  const content: ContentFile = { path: `reports/${slug}.md`, name: slug, text: draft.text };
  const { report, faults } = readReportFile(content);
  if (!report) {
    return {
      ...{ slug, draft, html: '', figures: [], observations: [], blocks: [], faults, isSteady: true },
    };
  }
  const { body, frontmatter } = report;
  const isSteady = withoutTurning(body.normalize('NFC')) === body;
  const { area, period, source, aliases } = frontmatter;
  const rendered = renderDraft(body, {
    ...archive,
    report: { slug, area, period, transcription: source.transcription, aliases },
  });
  const shift = draft.text.length - body.length;
  return {
    slug,
    draft,
    frontmatter,
    html: rendered.html,
    figures: figuresOf(rendered, shift),
    observations: rendered.observations,
    blocks: textBlocks(body).map((block) => ({ ...block, at: block.at.map((place) => place + shift) })),
    faults: [
      ...faults,
      ...rendered.messages.map((message) => markdownFault(message, content.path)),
      ...openDraft(report as ReportFile),
    ],
    isSteady,
  };
}

function figuresOf(
  {
    figures,
    tableFigures,
    joined,
    observations,
  }: Pick<ReturnType<typeof renderDraft>, 'figures' | 'tableFigures' | 'joined' | 'observations'>,
  shift: number,
): DraftFigure[] {
  // A value that states two indicators at once has a statement of each.
  const byAnchor = Map.groupBy(observations, ({ anchor }) => anchor);
  const linked = figures.map((figure): DraftFigure => {
    const continues = joined.get(figure.anchor);
    const stated = byAnchor.get(continues ?? figure.anchor) ?? [];
    const observation = stated.find(({ indicator }) => indicator === figure.indicator) ?? stated[0];
    const { source } = figure;
    return {
      ...figure,
      ...(source ? { link: moved(source, shift) } : {}),
      ...(observation ? { observation } : {}),
      all: observation && stated.includes(observation) ? stated : [],
      ...(continues === undefined ? {} : { continues }),
    };
  });
  const inTables = tableFigures.flatMap((figure): DraftFigure[] => {
    const { anchor, quote, line, keys } = figure;
    const all = byAnchor.get(anchor) ?? [];
    const observation = all.find(({ role }) => role === 'actual') ?? all[0];
    if (!observation) return [];
    return [
      {
        ...{ indicator: observation.indicator, keys, statement: {}, place: 'text', anchor, quote },
        ...{ sentence: observation.sentence, block: anchor, cites: [], observation, all },
        ...(line === undefined ? {} : { line }),
        table: tableParts(figure, shift),
      },
    ];
  });
  return [...linked, ...inTables];
}

function tableParts({ numbers, name, cells, source }: TableFigure, shift: number): TableParts {
  const placed = <Place extends TablePlace>(place: Place): Place =>
    place.source ? { ...place, source: moved(place.source, shift) } : place;
  return {
    numbers: numbers.map(placed),
    cells,
    ...(name ? { name: placed(name) } : {}),
    ...(source ? { source: moved(source, shift) } : {}),
  };
}

const moved = ({ start, end }: TextStretch, shift: number): TextStretch => ({
  start: start + shift,
  end: end + shift,
});

import { passagesOf, type DraftDocument, type Passage, type ProposedFigures } from './draft-document.ts';
import type { FigureRule } from './figures/sureness/confidence.ts';

/** A recognised figure, as `npm run import -- --json` tells it. */
export interface Proposal {
  readonly indicator: string;
  /** The words that state it, as printed. */
  readonly quote: string;
  /** Where they stand in their paragraph's text. */
  readonly offset: number;
  /** Line of the draft, from 1. */
  readonly line?: number;
  /** Line of the source, from 1; absent where the place was not found again. */
  readonly sourceLine?: number;
  /** The link's title. */
  readonly title?: string;
  readonly rule: FigureRule;
  /** How likely it is right, of 1. */
  readonly confidence: number;
  /** Whether the draft links it; what is less sure than the bar is only listed. */
  readonly linked: boolean;
}

type LineOf = (passage: Passage, at: number) => number | undefined;

/** Lists what recognition proposed of a draft, linked or not, in order of place. */
export function proposalsOf(
  document: DraftDocument,
  { figures, unsure }: ProposedFigures,
  lineOf: LineOf,
  sourceLineOf: LineOf,
): Proposal[] {
  return passagesOf(document).flatMap((passage) =>
    [
      ...(figures.get(passage) ?? []).map((figure) => ({ figure, linked: true })),
      ...(unsure?.get(passage) ?? []).map((figure) => ({ figure, linked: false })),
    ]
      .sort((a, b) => a.figure.start - b.figure.start)
      .map(({ figure: { start, end, indicator, title, rule, confidence }, linked }): Proposal => {
        const line = lineOf(passage, start);
        const sourceLine = sourceLineOf(passage, start);
        return {
          ...{ indicator, quote: passage.text.slice(start, end), offset: start },
          ...(line === undefined ? {} : { line }),
          ...(sourceLine === undefined ? {} : { sourceLine }),
          ...(title === undefined ? {} : { title }),
          ...{ rule, confidence, linked },
        };
      }),
  );
}

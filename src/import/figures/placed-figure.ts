import type { Fact } from '../../domain/fact.ts';
import type { TextRange } from '../../domain/sentences.ts';
import type { Naming } from './names/alias-index.ts';
import type { Doubt, FigureRule } from './sureness/confidence.ts';

/** A figure that a text states, with what it was read from. */
export interface PlacedFigure extends TextRange {
  readonly indicator: string;
  readonly naming: Naming;
  readonly facts: readonly Fact[];
  /** Keys of its link: what the passage does not say. */
  readonly keys: Readonly<Record<string, string>>;
  /** What made it: how its name was found, or how it goes on from another figure. */
  readonly rule: FigureRule;
  /** What makes it less sure. */
  readonly doubts: readonly Doubt[];
  /** Of a value that the passage states without its unit: `[329]/351 vụ`. */
  readonly bareNumber?: boolean;
}

/** The figure that states a fact, also where it states only a part of it: the first number of `418/486 vụ`. */
export const ownerOf = (fact: Fact, figures: readonly PlacedFigure[]): PlacedFigure | undefined =>
  figures.find(({ facts }) =>
    facts.some(
      (own) =>
        own === fact ||
        (fact.type === 'value' && fact.whole !== undefined && own.start >= fact.start && own.end <= fact.end),
    ),
  );

/** Where a figure ends, with its name where that stands behind its number. */
export const statedEnd = ({ end, naming }: PlacedFigure): number =>
  naming.behind ? Math.max(end, naming.end) : end;

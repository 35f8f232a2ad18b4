import type { ChangeFact, Fact } from '../../../domain/fact.ts';
import type { Period } from '../../../domain/period.ts';
import type { NamedIndicator } from '../names/alias-index.ts';
import type { PlacedFigure } from '../placed-figure.ts';

/** What the changes of a sentence may be of, and what is known of their words. */
export interface ChangeSetting {
  /** Figures of the sentence, or of the one before where it states none of its own. */
  readonly figures: readonly PlacedFigure[];
  /** Facts of the sentence. */
  readonly facts: readonly Fact[];
  /** With those of the sentences that it goes on from. */
  readonly shared: readonly Fact[];
  /** The passage, in matchForm. */
  readonly folded: string;
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  /** The report's. */
  readonly period: Period;
  /** Whether the figures stand in the sentence before: its own words then say which of them changed. */
  readonly isOfBefore: boolean;
}

/** A change that stands apart from its value, as a passage that goes on from it. */
export function continuing(owner: PlacedFigure, group: readonly ChangeFact[]): PlacedFigure {
  return {
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    indicator: owner.indicator,
    naming: owner.naming,
    facts: group,
    keys: {},
    rule: 'change-apart',
    doubts: owner.doubts,
  };
}

import type { Passage, ProposedFigure } from '../../draft-document.ts';

/** A proposal with the value that its link states. */
export interface StatedProposal {
  readonly passage: Passage;
  readonly figure: ProposedFigure;
  readonly value?: number;
}

/** What is left of the confidence of a proposal that says another value than a surer one. */
const LEFT = 0.8;
/** By less than this a later value is not surer: what is stated first is more often the whole. */
const HARDLY = 0.04;

/**
 * Lowers the confidence of what contradicts: of two values of one indicator, place and time in different passages the surer
 * one stays, and of equally sure ones the first; within a passage neither is sure. Often one is a part that is named
 * like the whole, or the whole of what is named.
 *
 * @param runsOn whether passages run on over several paragraphs, as those of scans do: then they are no closer than others
 */
export function withContradictions(
  proposals: readonly StatedProposal[],
  { runsOn = false }: { readonly runsOn?: boolean } = {},
): ProposedFigure[] {
  const alike = Map.groupBy(
    proposals.filter(({ value }) => value !== undefined),
    keyOf,
  );
  return proposals.map((proposal) => {
    const { figure, value, passage } = proposal;
    const others = value === undefined ? [] : (alike.get(keyOf(proposal)) ?? []);
    const surest = others.reduce<StatedProposal | undefined>(
      (best, other) => (best && best.figure.confidence >= other.figure.confidence - HARDLY ? best : other),
      undefined,
    );
    const isContradicted =
      (!runsOn && others.some((other) => other.passage === passage && other.value !== value)) ||
      (surest !== undefined && surest !== proposal && surest.value !== value);
    return isContradicted
      ? { ...figure, confidence: Math.round(100 * LEFT * figure.confidence) / 100 }
      : figure;
  });
}

/** What a proposal is of: its indicator, and what its link's title says of place and time. */
const keyOf = ({ figure: { indicator, title = '' } }: StatedProposal): string =>
  [indicator, ...title.split('; ').filter((pair) => /^(?:period|area|role|start|end): /u.test(pair))].join(
    '|',
  );

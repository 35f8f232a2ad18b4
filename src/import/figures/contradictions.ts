import type { Passage, ProposedFigure } from '../draft-document.ts';

/** A proposal with the value that its link states. */
export interface StatedProposal {
  readonly passage: Passage;
  readonly figure: ProposedFigure;
  readonly value?: number;
}

/** What is left of the confidence of a proposal that says another value than a surer one. */
const LEFT = 0.8;

/**
 * Lowers the confidence of what contradicts: of two values of one indicator, place and time the surer one stays, and of
 * equally sure ones the first. Often the other is a part that is named like the whole.
 */
export function withContradictions(proposals: readonly StatedProposal[]): ProposedFigure[] {
  const surest = new Map<string, StatedProposal>();
  for (const proposal of proposals) {
    if (proposal.value === undefined) continue;
    const known = surest.get(keyOf(proposal));
    if (!known || proposal.figure.confidence > known.figure.confidence) surest.set(keyOf(proposal), proposal);
  }
  return proposals.map((proposal) => {
    const { figure, value } = proposal;
    const known = surest.get(keyOf(proposal));
    if (value === undefined || !known || known === proposal || known.value === value) return figure;
    return { ...figure, confidence: Math.round(100 * LEFT * figure.confidence) / 100 };
  });
}

/** What a proposal is of: its indicator, and what its link's title says of place and time. */
const keyOf = ({ figure: { indicator, title = '' } }: StatedProposal): string =>
  [indicator, ...title.split('; ').filter((pair) => /^(?:period|area|role|start|end): /u.test(pair))].join(
    '|',
  );

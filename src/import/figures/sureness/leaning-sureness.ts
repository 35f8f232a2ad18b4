import type { Passage, ProposedFigure } from '../../draft-document.ts';
import { BAR } from './confidence.ts';
import type { PlacedFigure } from '../placed-figure.ts';

/** A proposal with what it was read from. */
export interface ReadProposal {
  readonly passage: Passage;
  readonly placed: PlacedFigure;
  readonly figure: ProposedFigure;
}

/**
 * Makes no share surer than a proposal below the bar that it leans on: the share of what may not be the catalogue's is not sure
 * either (`cấp THCS có 3.790 trường chuẩn | (chiếm tỷ lệ 34,7%)`).
 *
 * @param proposals in order, with confidence as it is by itself
 */
export function withLeaning<T extends ReadProposal>(proposals: readonly T[]): T[] {
  const done: T[] = [];
  for (const proposal of proposals) {
    const owner = ownerOf(proposal, done);
    const isShaky = owner !== undefined && owner.figure.confidence < BAR;
    const confidence = Math.min(proposal.figure.confidence, isShaky ? owner.figure.confidence : 1);
    done.push({ ...proposal, figure: { ...proposal.figure, confidence } });
  }
  return done;
}

/** What a share leans on among the proposals before it in its passage: the nearest that its short name needs. */
function ownerOf<T extends ReadProposal>({ passage, placed }: T, before: readonly T[]): T | undefined {
  const { after, start } = placed.naming;
  if (placed.facts.some(({ type }) => type === 'value')) return undefined;
  return before.findLast(
    (other) =>
      other.passage === passage &&
      (after === undefined
        ? placed.rule === 'second-plan' && other.placed.naming.start === start
        : after.includes(other.placed.indicator)),
  );
}

import type { Fact } from '../../domain/fact.ts';
import type { Naming } from './alias-index.ts';
import type { PlacedFigure } from './loose-changes.ts';

/**
 * Whether a short name leans on a number that is not its indicator's: in `có 03 vụ sạt lở, làm chết 9 người` the
 * last number of the kind that the name needs before it counts no traffic accidents.
 *
 * @param facts those of the name's sentence
 * @param figures what was recognised of them so far
 * @param folded the passage, in matchForm
 * @param dimensions what each indicator's unit measures
 */
export function leansOnAnother(
  { after, indicator, start }: Naming,
  facts: readonly Fact[],
  figures: readonly PlacedFigure[],
  folded: string,
  dimensions: ReadonlyMap<string, string>,
): boolean {
  const own = dimensions.get(indicator);
  const needed = after?.map((id) => dimensions.get(id)).filter((dimension) => dimension !== own);
  const last = facts.findLast(
    (fact) => fact.type === 'value' && !fact.of && fact.end <= start && needed?.includes(fact.unit.dimension),
  );
  if (!last) return false;
  const owner = figures.find((figure) => figure.facts.includes(last))?.indicator;
  if (owner === undefined) return true;
  return !after?.includes(owner) && !folded.slice(last.end, start).includes(';');
}

import type { Fact } from '../../../domain/fact.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { limitsIn } from '../subject/subject-phrase.ts';
import type { Naming } from './alias-index.ts';

/**
 * The short name of a number that leans on the figure right before it, where that was read by other words than a name, so that
 * nothing stood there to lean on when names were selected: `Lũy kế có 9.460 doanh nghiệp với | tổng vốn đăng ký 138.000 tỷ đồng`.
 *
 * @param figures what the sentence states before it
 */
export function lateLeaning(
  fact: Fact,
  { leaning, facts, folded, surroundings }: SentenceContext,
  figures: readonly PlacedFigure[],
  fits: (naming: Naming) => boolean,
): Naming | undefined {
  const last = figures.at(-1);
  if (!last) return undefined;
  const from = facts.findLast(({ end }) => end <= fact.start)?.end ?? last.end;
  const numberEnd = folded.indexOf(fact.printed, fact.start) + fact.printed.length;
  // “…, doanh thu | dịch vụ”: a head of its own says that it is of something else.
  const goesOn = (behindFigure: string, behindFact: string): boolean =>
    !/(?:[;:]|\.) (?!trong đó)/u.test(behindFigure) &&
    limitsIn(behindFact.replace(/trong (?:số )?đó/u, ' '), surroundings.area) === '';
  const isBeside = ({ start, end, behind }: Naming): boolean =>
    behind
      ? fact.type === 'value' && start >= numberEnd && start <= fact.end + 1
      : start >= from &&
        end <= fact.start &&
        goesOn(folded.slice(last.end, start), folded.slice(from, start));
  const beside = leaning.filter(
    (naming) => naming.after?.includes(last.indicator) && isBeside(naming) && fits(naming),
  );
  return beside.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

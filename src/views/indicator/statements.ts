import { byPeriod } from '../../domain/chronology.ts';
import type { Observation } from '../../domain/observation.ts';
import { contradict } from '../../domain/repeats.ts';

/** A statement that histories do not use, with why. */
export interface OtherStatement {
  readonly observation: Observation;
  /** The primary statement of the same figure has another value. */
  readonly disagreesWith: Observation | undefined;
}

/**
 * The statements of an indicator that its history does not show: repeats, targets, figures quoted for
 * comparison. Those that disagree with the primary statement of their report stand first.
 */
export function otherStatements(
  observations: readonly Observation[],
  shown: ReadonlySet<Observation>,
): OtherStatement[] {
  return observations
    .filter((observation) => !shown.has(observation))
    .sort((a, b) => byPeriod(b, a))
    .map((observation) => ({ observation, disagreesWith: disagreement(observation, observations) }))
    .sort((a, b) => Number(b.disagreesWith !== undefined) - Number(a.disagreesWith !== undefined));
}

/** Whether a statement only says again what the history shows. */
export function isRepeat({ observation, disagreesWith }: OtherStatement): boolean {
  return disagreesWith === undefined && observation.role === 'actual';
}

function disagreement(statement: Observation, all: readonly Observation[]): Observation | undefined {
  return all.find(
    (primary) =>
      primary.primary &&
      primary.report === statement.report &&
      primary.area === statement.area &&
      primary.period === statement.period &&
      primary.role === statement.role &&
      contradict(primary, statement),
  );
}

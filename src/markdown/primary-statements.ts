import type { Observation } from '../domain/observation.ts';

const FACTS = ['planPct', 'planValue', 'yoyPct', 'yoyPoints', 'ytdPct', 'changeAbs'] as const;

/**
 * Marks, of a report's several statements of one figure, the primary one that histories and sums use: the
 * first in the text or its notes that says as much as any of them; a table only where no sentence states it.
 */
export function markPrimaries(observations: readonly Observation[]): Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.value === undefined) continue;
    const key = figureKey(observation);
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  const primaries = new Set([...groups.values()].map(choose));
  return observations.map((observation) => ({ ...observation, primary: primaries.has(observation) }));
}

/** What two statements must share to state the same figure. */
export function figureKey({ indicator, area, period, role }: Observation): string {
  return [indicator, area, period, role].join(' ');
}

function choose(statements: readonly Observation[]): Observation | undefined {
  const inWords = statements.filter(({ statement }) => statement !== 'table');
  const candidates = inWords.length > 0 ? inWords : statements;
  const fullest = Math.max(...candidates.map(factCount));
  return candidates.find((candidate) => factCount(candidate) === fullest);
}

const factCount = (observation: Observation): number =>
  FACTS.filter((fact) => observation[fact] !== undefined).length;

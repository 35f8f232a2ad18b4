import type { Observation } from '../domain/observation.ts';
import { parsePeriod, spanOf } from '../domain/period.ts';

const FACTS = ['planPct', 'planValue', 'yoyPct', 'yoyPoints', 'ytdPct', 'changeAbs'] as const;

/**
 * Marks, of a report's several statements of one figure, the primary one that histories and sums use: the
 * first in the text or its notes that says as much as any of them; a table only where no sentence states it. One that
 * counts the whole period goes before one up to an earlier day (`đến ngày 26/3 … ước cả quý …`).
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
  const stated = inWords.length > 0 ? inWords : statements;
  const whole = stated.filter(countsWholePeriod);
  const candidates = whole.length > 0 ? whole : stated;
  const fullest = Math.max(...candidates.map(factCount));
  return candidates.find((candidate) => factCount(candidate) === fullest);
}

/** Whether a figure counts all days of its period; a level stands at the last one. */
function countsWholePeriod({ period: code, start, end }: Observation): boolean {
  const period = parsePeriod(code);
  const span = period && spanOf(period);
  return span !== undefined && end === span.end && (start === span.start || start === end);
}

const factCount = (observation: Observation): number =>
  FACTS.filter((fact) => observation[fact] !== undefined).length;

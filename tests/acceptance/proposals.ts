import { readFileSync } from 'node:fs';
import type { Observation } from '../../src/domain/observation.ts';
import { FIELDS, isSame, type GoldFigure, type GoldReport } from './gold.ts';

/** A proposal outside the gold that a person has read against the source and found right. */
export interface AllowedProposal extends GoldFigure {
  readonly indicator: string;
  /** The passage as printed; of a long one its beginning, with an ellipsis. */
  readonly quote: string;
  /** Where it is another than the report's own. */
  readonly period?: string;
  readonly role?: string;
  readonly end?: string;
  readonly start?: string;
}

/** What import proposed, against everything that was read by hand. */
export interface ProposalScore {
  readonly right: number;
  /** Proposals that are neither gold nor allowed, or say something else. */
  readonly wrong: readonly string[];
  /** Allowed proposals that import no longer makes. */
  readonly missed: readonly string[];
}

/** The proposals found right, by the first three digits of the raw report's file name. */
export function readAllowList(): Record<string, readonly AllowedProposal[]> {
  const text = readFileSync(new URL('../gold/allow-list.json', import.meta.url), 'utf8');
  return JSON.parse(text) as Record<string, readonly AllowedProposal[]>;
}

/**
 * Counts every statement that a report's import proposed: right is one that says what the gold says, or
 * that stands in the allow-list with every field it states; anything else counts as wrong.
 */
export function scoreProposals(
  gold: GoldReport,
  allowed: readonly AllowedProposal[],
  observations: readonly Observation[],
): ProposalScore {
  const left = [...allowed];
  const wrong: string[] = [];
  let right = 0;
  for (const observation of observations) {
    const at = left.findIndex((proposal) => isAllowed(proposal, observation, gold));
    if (at >= 0) left.splice(at, 1);
    if (at >= 0 || isGold(gold, observation)) right += 1;
    else wrong.push(describe(observation));
  }
  return { right, wrong, missed: left.map(({ indicator, quote }) => `${indicator} “${quote}”`) };
}

/** Whether a statement says nothing but what was read by hand of its indicator. */
function isGold({ area, period, values }: GoldReport, observation: Observation): boolean {
  const figure = values[observation.indicator];
  if (!figure || observation.role !== 'actual') return false;
  if (observation.area !== area || observation.period !== period) return false;
  return FIELDS.every(
    ([expected, actual]) =>
      observation[actual] === undefined || isSame(figure[expected], observation[actual]),
  );
}

function isAllowed(proposal: AllowedProposal, observation: Observation, gold: GoldReport): boolean {
  return (
    proposal.indicator === observation.indicator &&
    isQuoted(proposal.quote, observation.quote) &&
    gold.area === observation.area &&
    (proposal.period ?? gold.period) === observation.period &&
    (proposal.role ?? 'actual') === observation.role &&
    (proposal.start === undefined || proposal.start === observation.start) &&
    (proposal.end === undefined || proposal.end === observation.end) &&
    FIELDS.every(([expected, actual]) => isSame(proposal[expected], observation[actual]))
  );
}

const isQuoted = (quote: string, passage: string): boolean =>
  quote.endsWith('…') ? passage.startsWith(quote.slice(0, -1)) : passage === quote;

function describe(observation: Observation): string {
  const fields = FIELDS.flatMap(([name, actual]) =>
    observation[actual] === undefined ? [] : [`${name} ${observation[actual]}`],
  );
  const { indicator, quote, period, start, end, role } = observation;
  return `${indicator} “${quote}”: ${fields.join(', ')} (${role}, ${period}, ${start} – ${end})`;
}

import type { Finding } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { DraftReading } from './read-draft.ts';
import type { FigureItem, QueueItem } from './queue-items.ts';

/** From this confidence on a figure is taken with others, where nothing speaks against it. */
export const SURE = 0.9;

/** By how many times a value may differ from that of the year before without being looked at. */
const MOST_TIMES = 3;

/** Comparisons with other numbers; that a sum counted up does not fall proves little. */
const PROVING: ReadonlySet<Finding['check']> = new Set(['parts', 'plan', 'figure', 'repeat']);

/**
 * The figures of a queue that are accepted together after one look: those of high confidence that agree with their parts,
 * their plan and the year before, as far as these are stated. What a machine read from a picture, or a table states, has
 * to agree with another number: there no confidence stands for the digits.
 */
export function agreeingFigures(
  queue: readonly QueueItem[],
  { frontmatter }: Pick<DraftReading, 'frontmatter'>,
  sure = SURE,
): FigureItem[] {
  const isScan = frontmatter?.source.transcription === 'ocr';
  return queue.filter(
    (item): item is FigureItem => item.kind === 'figure' && !item.decision && isAgreeing(item, isScan, sure),
  );
}

function isAgreeing(item: FigureItem, isScan: boolean, sure: number): boolean {
  const { figure, proposal, findings, faults, remarks, group, yearBefore } = item;
  const { observation, keys } = figure;
  if (group !== 'figures' || !observation || faults.length > 0 || remarks.length > 0) return false;
  if (figure.all.some(({ damaged }) => damaged) || keys.value !== undefined) return false;
  if (findings.some(({ comparison }) => comparison.verdict === 'differs')) return false;
  if (yearBefore && !isNear(observation, yearBefore)) return false;
  if (isScan || !figure.link) return findings.some(proves);
  return proposal !== undefined && proposal.confidence >= sure;
}

const proves = ({ check, comparison: { verdict } }: Finding): boolean =>
  PROVING.has(check) && (verdict === 'agrees' || verdict === 'within-rounding');

/** Whether two values are of one size. Changes may be anything. */
function isNear({ value: now }: Observation, { value: then }: Observation): boolean {
  if (now === undefined || then === undefined || now <= 0 || then <= 0) return true;
  return now / then <= MOST_TIMES && then / now <= MOST_TIMES;
}

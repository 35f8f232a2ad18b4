import type { Finding } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ScanRecord } from '../../domain/scan-record.ts';
import type { DraftReading } from './read-draft.ts';
import type { FigureItem, QueueItem } from './queue-items.ts';

/** From this confidence on a figure is taken with others, where nothing speaks against it. */
export const SURE = 0.9;

/** By how many times a value may differ from that of the year before without being looked at. */
const MOST_TIMES = 3;

/** Comparisons with other numbers; that a sum counted up does not fall proves little. */
const PROVING: ReadonlySet<Finding['check']> = new Set(['parts', 'plan', 'figure', 'repeat']);

/** What tells which figures agree. */
export interface AgreeingSetting {
  /** From which confidence on a figure is taken; {@link SURE} unless told. */
  readonly sure?: number;
  /** How the report's pages were read, where they were a scan that this program read, each number twice. */
  readonly scan?: Pick<ScanRecord, 'doubts'>;
}

/**
 * The figures of a queue that are accepted together after one look: those of high confidence that agree with their parts,
 * their plan and the year before, as far as these are stated. No confidence stands for digits: what a table states has to
 * agree with another number, and so has what another program read from a picture. Of a scan that was read here, each number
 * twice and against its ink, a figure none of whose numbers was doubted counts as printed; one that was stays, whatever it agrees with.
 */
export function agreeingFigures(
  queue: readonly QueueItem[],
  { frontmatter }: Pick<DraftReading, 'frontmatter'>,
  { sure = SURE, scan }: AgreeingSetting = {},
): FigureItem[] {
  const isPicture = frontmatter?.source.transcription === 'ocr' || scan !== undefined;
  const doubted = new Set(scan?.doubts.flatMap(({ text }) => numbersIn(text)));
  return queue.filter((item): item is FigureItem => {
    if (item.kind !== 'figure' || item.decision || !isUndisputed(item)) return false;
    const { figure, proposal, findings } = item;
    if (numbersIn(figure.quote).some((number) => doubted.has(number))) return false;
    if (figure.table || (isPicture && !scan)) return findings.some(proves);
    return proposal !== undefined && proposal.confidence >= sure;
  });
}

/** Nothing speaks against a figure: no check, no remark of the import, no damage of the print, no leap over a year. */
function isUndisputed({ figure, findings, faults, remarks, group, yearBefore }: FigureItem): boolean {
  const { observation, keys } = figure;
  if (group !== 'figures' || !observation || faults.length > 0 || remarks.length > 0) return false;
  if (figure.all.some(({ damaged }) => damaged) || keys.value !== undefined) return false;
  if (findings.some(({ comparison }) => comparison.verdict === 'differs')) return false;
  return !yearBefore || isNear(observation, yearBefore);
}

/** As digits and marks between them: a doubt may be printed with what stands around its number. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

const proves = ({ check, comparison: { verdict } }: Finding): boolean =>
  PROVING.has(check) && (verdict === 'agrees' || verdict === 'within-rounding');

/** Whether two values are of one size. Changes may be anything. */
function isNear({ value: now }: Observation, { value: then }: Observation): boolean {
  if (now === undefined || then === undefined || now <= 0 || then <= 0) return true;
  return now / then <= MOST_TIMES && then / now <= MOST_TIMES;
}

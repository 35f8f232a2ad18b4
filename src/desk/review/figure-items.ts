import type { Fault } from '../../archive/model.ts';
import { acceptedOf, saysOf, type ReviewRecord } from '../../domain/review-record.ts';
import type { DraftComparison } from './compare-draft.ts';
import { placeOfWords } from './draft-places.ts';
import type { Decided, FigureItem } from './queue-items.ts';
import type { DraftFigure, DraftReading } from './read-draft.ts';

/** What stands in the keeper's way of publishing is a misreading that the checks see, until it is looked into. */
const MUST_BE_SEEN = new Set(['reconcile-unit', 'reconcile-slip']);

export function figureItems(
  reading: DraftReading,
  comparison: DraftComparison,
  record: ReviewRecord,
  decided: Decided,
): FigureItem[] {
  const accepted = acceptedOf(record);
  const proposals = new Map(
    record.proposals.flatMap((proposal) =>
      proposal.anchor === undefined ? [] : [[proposal.anchor, proposal] as const],
    ),
  );
  const faults = [...reading.faults, ...comparison.faults];
  return reading.figures.map((figure): FigureItem => {
    const { anchor, observation, link, all, table } = figure;
    const made = all.map((stated) => accepted(anchor, saysOf(stated)));
    const decision = made.every(Boolean) ? made[0] : undefined;
    const remarks = record.remarks.filter(
      (remark) => remark.anchor === anchor && remark.severity !== 'info' && !decided.has(remark.id),
    );
    const own = faults.filter((fault) => isAbout(fault, figure));
    const proposal = proposals.get(anchor);
    const yearBefore = observation && comparison.yearBefore(observation);
    const place = link ?? table?.source ?? placeOfWords(reading, figure.sentence);
    const isMust = remarks.some(({ severity }) => severity === 'must') || own.some(standsInTheWay);
    return {
      kind: 'figure',
      id: anchor,
      group: isMust && !decision ? 'must' : 'figures',
      ...(decision ? { decision } : {}),
      ...(place ? { place } : {}),
      figure,
      ...(proposal ? { proposal } : {}),
      findings: [...new Set(all.flatMap((stated) => comparison.findingsOf(stated)))],
      ...(yearBefore ? { yearBefore } : {}),
      faults: own,
      remarks,
    };
  });
}

export const standsInTheWay = ({ severity, rule }: Fault): boolean =>
  severity === 'error' || MUST_BE_SEEN.has(rule);

/** Whether a fault is about a figure: it quotes it, and names its indicator or its line. */
function isAbout({ source, line, message, also = [] }: Fault, figure: DraftFigure): boolean {
  const quotes = [source, ...also.map((place) => place.source)];
  if (!quotes.includes(figure.quote)) return false;
  return line === undefined ? message.includes(`“${figure.indicator}”`) : line === figure.line;
}

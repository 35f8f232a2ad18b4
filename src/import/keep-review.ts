import { parsePeriod } from '../domain/period.ts';
import {
  EMPTY_REVIEW,
  type KeptProposal,
  type KeptRemark,
  type ReviewRecord,
} from '../domain/review-record.ts';
import type { FoundFigure } from '../markdown/figures.ts';
import { renderDraft } from '../markdown/render-report.ts';
import type { ReportContext } from '../markdown/report-context.ts';
import { digest } from '../markdown/stable-anchors.ts';
import type { ImportResult } from './import-report.ts';
import type { Proposal } from './proposals.ts';

type Imported = Pick<
  ImportResult,
  'slug' | 'markdown' | 'document' | 'proposals' | 'review' | 'unknownFigures'
>;

/**
 * What only the import knows of a draft, as it is kept beside it: how each figure was found and how sure that is, what the
 * keeper is to look at, and what has no indicator. Places are told by quote and sentence, which edits elsewhere leave alone.
 */
export function keepReview(imported: Imported, archive: Omit<ReportContext, 'report'>): ReviewRecord {
  const { document, markdown, slug, proposals, review, unknownFigures } = imported;
  const { area = '', period = '', source } = document.head;
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/u, '');
  const { figures } = renderDraft(body, {
    ...archive,
    report: { slug, area, period, transcription: source.transcription },
  });
  const anchors = anchorsOf(proposals, parsePeriod(period) ? figures : []);
  const kept = proposals.map((proposal): KeptProposal => {
    const { indicator, quote, title, rule, confidence, linked, sourceLine } = proposal;
    const anchor = anchors.get(proposal);
    const remark = linked ? undefined : review.find((item) => isAt(item, proposal));
    return {
      ...(anchor === undefined ? {} : { anchor }),
      indicator,
      quote: onOneLine(quote),
      ...(remark?.near === undefined ? {} : { near: remark.near }),
      ...(title === undefined ? {} : { title }),
      rule,
      confidence,
      linked,
      ...(sourceLine === undefined ? {} : { sourceLine }),
    };
  });
  const remarks = review
    // What is not sure is a proposal, to be taken or not.
    .filter((item) => !proposals.some((proposal) => !proposal.linked && isAt(item, proposal)))
    .map((item): KeptRemark => {
      const { severity, what, why, suggestion, near, openWhile, picture } = item;
      const about = proposals.find((proposal) => proposal.linked && isAt(item, proposal));
      const anchor = about && anchors.get(about);
      return {
        id: `r-${digest([what, near ?? '', suggestion].join('|'))}`,
        severity,
        what,
        why,
        suggestion,
        ...(near === undefined ? {} : { near }),
        ...(anchor === undefined ? {} : { anchor }),
        ...(openWhile === undefined ? {} : { openWhile }),
        ...(picture === undefined ? {} : { picture }),
      };
    });
  const unknown = unknownFigures.map(({ phrase, unit, kind, quote, near = '' }) => ({
    id: `u-${digest([phrase, quote, near].join('|'))}`,
    ...{ phrase, unit, kind, quote, near },
  }));
  return { ...EMPTY_REVIEW, proposals: kept, remarks: eachOnce(remarks), unknown: eachOnce(unknown) };
}

/** Whether a remark is about a proposal: its place lies within what is quoted. */
const isAt = (item: ImportResult['review'][number], { line, offset, quote }: Proposal): boolean =>
  item.offset !== undefined &&
  item.line === line &&
  item.offset >= offset &&
  item.offset < offset + quote.length;

/** The linked proposals with the anchors of their passages: both stand in the order of the text. */
function anchorsOf(proposals: readonly Proposal[], figures: readonly FoundFigure[]): Map<Proposal, string> {
  const anchors = new Map<Proposal, string>();
  let next = 0;
  for (const proposal of proposals) {
    if (!proposal.linked) continue;
    const at = figures.findIndex(
      ({ indicator, quote }, index) =>
        index >= next && indicator === proposal.indicator && quote === onOneLine(proposal.quote),
    );
    const figure = figures[at];
    if (!figure) continue;
    anchors.set(proposal, figure.anchor);
    next = at + 1;
  }
  return anchors;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Equal remarks at equal places are told once. */
const eachOnce = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

import { readReview, writeReview } from '../../archive/review-file.ts';
import { EMPTY_REVIEW, REVIEW, type Decision, type ReviewRecord } from '../../domain/review-record.ts';
import type { ReportContext } from '../../markdown/report-context.ts';
import { movedOffset, spliced, type Splice } from './draft-text.ts';
import * as words from '../../words/vi/review.ts';
import type { Bench, Catalogue } from './bench.ts';
import { changeOf, type FileChange } from './file-changes.ts';
import type { KeeperDecision } from './keeper-decision.ts';
import { readDraft, type DraftFigure, type DraftReading } from './read-draft.ts';
import { planDecision } from './plan-decision.ts';

/** What becomes of the files, or why nothing does (Vietnamese). */
export type Decided = { readonly changes: readonly FileChange[] } | { readonly error: string };

/**
 * Turns a keeper's decision into edits of the archive's plain files, each of which could have been made by hand, and notes
 * beside the report who decided what. Nothing is written here.
 */
export function decide(bench: Bench, decision: KeeperDecision): Decided {
  const { reading, files, by, at } = bench;
  const reportPath = `reports/${reading.slug}.md`;
  const reviewPath = `reports/${reading.slug}${REVIEW}`;
  const kept = files.get(reviewPath);
  const record = kept === undefined ? EMPTY_REVIEW : readReview(kept);
  if (!record) return { error: words.badReview(reviewPath) };
  const plan = planDecision(bench, decision);
  if ('error' in plan) return plan;
  const raw = plan.text ?? spliced(reading.draft, plan.splices ?? []);
  const isEdited = raw !== reading.draft.raw;
  const archive = withIndicator(bench.archive, plan.indicator);
  const after = isEdited ? readDraft(reading.slug, raw, archive) : reading;
  const moved =
    isEdited && plan.splices ? movedAnchors(reading, after, plan.splices) : new Map<string, string>();
  const made = plan.decisions(after).map((own): Decision => ({ ...own, at, by }));
  const review = withDecisions(rekeyed(record, moved), made, plan.reopened);
  return {
    changes: [
      ...changeOf(reportPath, reading.draft.raw, raw),
      ...(plan.file ? changeOf(plan.file.path, files.get(plan.file.path), plan.file.text) : []),
      ...(made.length > 0 || moved.size > 0 || plan.reopened
        ? changeOf(reviewPath, kept, writeReview(review))
        : []),
    ],
  };
}

function withIndicator(
  archive: Omit<ReportContext, 'report'>,
  indicator: Catalogue['indicators'][number] | undefined,
): Omit<ReportContext, 'report'> {
  if (!indicator) return archive;
  return { ...archive, indicators: new Map([...archive.indicators, [indicator.id, indicator]]) };
}

/**
 * Passages that an edit left alone but whose anchors it changed, for anchors are made of the sentence too: old ones with new
 * ones, so that what was accepted stays accepted.
 */
function movedAnchors(
  before: DraftReading,
  after: DraftReading,
  splices: readonly Splice[],
): Map<string, string> {
  const byStart = new Map(after.figures.map((figure) => [figure.link?.start, figure]));
  return new Map(
    before.figures.flatMap(({ link, anchor, quote, indicator }: DraftFigure) => {
      const start = link && movedOffset(link.start, splices);
      const now = start === undefined ? undefined : byStart.get(start);
      const isSame = now?.quote === quote && now.indicator === indicator;
      return now && isSame && now.anchor !== anchor ? [[anchor, now.anchor] as const] : [];
    }),
  );
}

function rekeyed(record: ReviewRecord, moved: ReadonlyMap<string, string>): ReviewRecord {
  if (moved.size === 0) return record;
  const named = <Row extends { readonly anchor?: string }>(row: Row): Row => {
    const now = row.anchor === undefined ? undefined : moved.get(row.anchor);
    return now === undefined ? row : { ...row, anchor: now };
  };
  return {
    ...record,
    proposals: record.proposals.map(named),
    remarks: record.remarks.map(named),
    decisions: record.decisions.map((decision) => ({
      ...decision,
      of: moved.get(decision.of) ?? decision.of,
    })),
  };
}

/** A later decision on the same thing takes the place of the earlier one. */
function withDecisions(
  record: ReviewRecord,
  made: readonly Decision[],
  reopened: readonly string[] = [],
): ReviewRecord {
  const again = new Set([...made.map(({ of }) => of), ...reopened]);
  return { ...record, decisions: [...record.decisions.filter(({ of }) => !again.has(of)), ...made] };
}

import type { Observation } from './observation.ts';

/*
 * What is known of a report's review lies in a file beside it, `reports/<slug>.review.json`: what only the import knew, and
 * who accepted what. The report's own file stays the truth: a record that the text no longer bears out says nothing.
 */

/** What the names of review files end in: `<slug>.review.json`. */
export const REVIEW = '.review.json';

/** A figure that recognition proposed. */
export interface KeptProposal {
  /** Id of its passage in the page (see `remarkFigures`): made of indicator, quote and sentence, so edits elsewhere leave it. */
  readonly anchor?: string;
  readonly indicator: string;
  /** As printed. */
  readonly quote: string;
  /** What stands around it in its paragraph, where the draft does not link it. */
  readonly near?: string;
  /** The link's title. */
  readonly title?: string;
  readonly rule: string;
  /** How likely it is right, of 1. */
  readonly confidence: number;
  readonly linked: boolean;
  /** Line of the source, from 1. */
  readonly sourceLine?: number;
}

/** A remark of the import, for the keeper to settle. Texts are Vietnamese. */
export interface KeptRemark {
  readonly id: string;
  readonly severity: 'must' | 'should' | 'info';
  readonly what: string;
  readonly why: string;
  readonly suggestion: string;
  /** What stands at its place, where it has one. */
  readonly near?: string;
  /** Its figure's passage, where it is about one. */
  readonly anchor?: string;
  /** A text that the draft holds for as long as the remark is open: it settles itself. */
  readonly openWhile?: string;
  /** Name of the cut-out of a scan that shows it, in `reports/<slug>.scan/`. */
  readonly picture?: string;
}

/** A statement of no indicator of the catalogue. */
export interface KeptUnknown {
  readonly id: string;
  readonly phrase: string;
  readonly unit: string;
  readonly kind: string;
  readonly quote: string;
  readonly near: string;
}

/** What a person decided. */
export interface Decision {
  /**
   * `accepted` the figure is right; `none` the proposal states no figure; `linked` a proposal was taken; `settled` a remark
   * was looked into.
   */
  readonly what: 'accepted' | 'none' | 'linked' | 'settled';
  /** Anchor of the figure's passage, or id of the remark or statement. */
  readonly of: string;
  /** As printed; of a remark what it said. */
  readonly quote: string;
  /** What the figure said when it was accepted, by {@link saysOf}. */
  readonly says?: string;
  /** ISO date and time. */
  readonly at: string;
  readonly by: string;
  /** Accepted in one go with others that agree. */
  readonly together?: true;
}

export interface ReviewRecord {
  readonly version: 1;
  readonly proposals: readonly KeptProposal[];
  readonly remarks: readonly KeptRemark[];
  readonly unknown: readonly KeptUnknown[];
  readonly decisions: readonly Decision[];
}

export const EMPTY_REVIEW: ReviewRecord = {
  version: 1,
  proposals: [],
  remarks: [],
  unknown: [],
  decisions: [],
};

/** All that a statement says, in one line: what is accepted is this, so a figure that says anything else is not. */
export function saysOf(observation: Observation): string {
  const { indicator, area, period, start, end, role, value, planPct, planValue, planYear, planBy } =
    observation;
  const { yoyPct, yoyPoints, ytdPct, changeAbs } = observation;
  const stated = { value, planPct, planValue, planYear, planBy, yoyPct, yoyPoints, ytdPct, changeAbs };
  return [
    [indicator, area, period, `${start}/${end}`, role].join(' '),
    ...Object.entries(stated).flatMap(([name, content]) =>
      content === undefined ? [] : [`${name} ${content}`],
    ),
  ].join('; ');
}

/** Whether a person accepted a statement as it stands now; a passage or a table's row may state several. */
export function acceptedOf({
  decisions,
}: Pick<ReviewRecord, 'decisions'>): (anchor: string, says: string) => Decision | undefined {
  const accepted = new Map(
    decisions.flatMap((decision) =>
      decision.what === 'accepted' ? [[`${decision.of} ${decision.says ?? ''}`, decision] as const] : [],
    ),
  );
  return (anchor, says) => accepted.get(`${anchor} ${says}`);
}

import type { Passage, Remark } from './draft-document.ts';

/** Something for the keeper to look at, by line of the draft. Texts are Vietnamese. */
export interface ReviewItem {
  /** Line in the produced Markdown, from 1. */
  readonly line: number;
  /** `must` before the report can be published; `should` be looked at; `info` for the record. */
  readonly severity: 'must' | 'should' | 'info';
  readonly what: string;
  readonly why: string;
  readonly suggestion: string;
  /** Where it stands in its paragraph's text, and what stands there; absent of what is about the whole document. */
  readonly offset?: number;
  readonly near?: string;
  /** A text that the draft holds for as long as there is something to do. */
  readonly openWhile?: string;
  /** Name of the cut-out of a scan that shows it, in `reports/<slug>.scan/`. */
  readonly picture?: string;
}

/** How much of a place is quoted, to find it again. */
const NEAR = 60;

const ORDER = { must: 0, should: 1, info: 2 } as const;

/** Remarks as review items, most important first, then by line. */
export function reviewOf(
  remarks: readonly Remark[],
  lineOf: (passage: Passage, at?: number) => number | undefined,
): ReviewItem[] {
  return remarks
    .map(({ place, at, severity, what, why, suggestion, openWhile, picture }) => ({
      line: place === 'head' ? 1 : (lineOf(place, at) ?? 1),
      severity,
      what,
      why,
      suggestion,
      ...(place === 'head' ? {} : nearOf(place, at)),
      ...(openWhile === undefined ? {} : { openWhile }),
      ...(picture === undefined ? {} : { picture }),
    }))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.line - b.line);
}

function nearOf({ text }: Passage, at = 0): Pick<ReviewItem, 'offset' | 'near'> {
  const from = at < text.length ? at : Math.max(0, text.length - NEAR);
  return { offset: at, near: text.slice(from, from + NEAR) };
}

/** Remarks on the whole document, which the frontmatter's line stands for. */
export function headRemark(
  severity: Remark['severity'],
  what: string,
  why: string,
  suggestion: string,
): Remark {
  return { place: 'head', severity, what, why, suggestion };
}

/** Says where something stands in the source, by its line: `dòng 12`, or `trang 3` of a file that has pages. */
export type SourcePlace = (line: number) => string;

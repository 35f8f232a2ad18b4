import { z } from 'astro/zod';
import type { Observation } from '../domain/observation.ts';
import { acceptedOf, REVIEW, saysOf, type ReviewRecord } from '../domain/review-record.ts';
import { textBeside } from './content-files.ts';
import type { Fault } from './model.ts';

const text = z.string();
const schema = z.object({
  version: z.literal(1),
  proposals: z
    .array(
      z.object({
        anchor: text.optional(),
        indicator: text,
        quote: text,
        near: text.optional(),
        title: text.optional(),
        rule: text,
        confidence: z.number().min(0).max(1),
        linked: z.boolean(),
        sourceLine: z.number().int().optional(),
      }),
    )
    .default([]),
  remarks: z
    .array(
      z.object({
        id: text,
        severity: z.enum(['must', 'should', 'info']),
        what: text,
        why: text,
        suggestion: text,
        near: text.optional(),
        anchor: text.optional(),
        openWhile: text.optional(),
        picture: text.optional(),
      }),
    )
    .default([]),
  unknown: z
    .array(z.object({ id: text, phrase: text, unit: text, kind: text, quote: text, near: text }))
    .default([]),
  decisions: z
    .array(
      z.object({
        what: z.enum(['accepted', 'none', 'linked', 'settled']),
        of: text,
        quote: text,
        says: text.optional(),
        at: text,
        by: text,
        together: z.literal(true).optional(),
      }),
    )
    .default([]),
});

/** The text of the review file beside a report; `undefined` where there is none. */
export function reviewText(contentDir: string, slug: string): Promise<string | undefined> {
  return textBeside(contentDir, `reports/${slug}${REVIEW}`);
}

/** Reads what {@link writeReview} wrote; `undefined` where the text is no such file. */
export function readReview(content: string): ReviewRecord | undefined {
  try {
    return schema.safeParse(JSON.parse(content.replace(/^\uFEFF/, ''))).data as ReviewRecord | undefined;
  } catch {
    return undefined;
  }
}

/** One line an entry, so that Git and a person see what changed. */
export function writeReview({ version, ...lists }: ReviewRecord): string {
  const fields = Object.entries(lists).map(([name, rows]: [string, readonly unknown[]]) =>
    rows.length === 0
      ? `  "${name}": []`
      : `  "${name}": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`,
  );
  return `{\n  "version": ${version},\n${fields.join(',\n')}\n}\n`;
}

/** A report's statements, those that a person accepted as they stand marked so; and what is wrong with the file. */
export function withReviewed(
  observations: readonly Observation[],
  path: string,
  content: string | undefined,
): { readonly observations: readonly Observation[]; readonly faults: readonly Fault[] } {
  if (content === undefined) return { observations, faults: [] };
  const record = readReview(content);
  if (!record) return { observations, faults: [unread(path.replace(/\.md$/u, REVIEW))] };
  const accepted = acceptedOf(record);
  return {
    observations: observations.map((observation) =>
      accepted(observation.anchor, saysOf(observation)) ? { ...observation, reviewed: true } : observation,
    ),
    faults: [],
  };
}

const unread = (file: string): Fault => ({
  file,
  rule: 'review-unread',
  severity: 'warning',
  message: 'Tệp ghi việc soát báo cáo không đọc được, nên trang không nói số nào đã soát.',
  hint: 'Lấy lại bản trước của tệp (Git, bản sao lưu); không còn thì xóa tệp rồi soát lại.',
});

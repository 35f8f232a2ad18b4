import { matchForm, withoutAccents } from './orthography.ts';

/** A subject under which sections and indicators are gathered (`chủ đề`). */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly description: string;
  /** Headings, without numbering, of sections that belong to the topic. */
  readonly headings: readonly string[];
}

const NUMBERING = /^(?:phần\s+)?(?:[ivxlc]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s*/iu;

/** A heading without its numbering, accents and case: `1.6. Thu, chi ngân sách` → `thu chi ngan sach`. */
export function headingKey(heading: string): string {
  const existing = keys.get(heading);
  if (existing !== undefined) return existing;
  const key = withoutAccents(matchForm(heading.replace(NUMBERING, '')))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  keys.set(heading, key);
  return key;
}

/** Keys of the headings met: each is compared with those of many reports. */
const keys = new Map<string, string>();

/**
 * The topics a heading belongs to: those with a heading that begins or ends it, or that it contains as
 * whole words. The longest match stands first.
 */
export function topicsOfHeading(heading: string, topics: readonly Topic[]): string[] {
  const key = ` ${headingKey(heading)} `;
  const matches = topics.flatMap((topic) => {
    const longest = Math.max(
      0,
      ...topic.headings
        .map(headingKey)
        .filter((h) => h && key.includes(` ${h} `))
        .map((h) => h.length),
    );
    return longest > 0 ? [{ id: topic.id, longest }] : [];
  });
  return matches.sort((a, b) => b.longest - a.longest).map(({ id }) => id);
}

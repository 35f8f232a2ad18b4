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
export function topicsOfHeading(heading: string, topics: readonly Topic[]): readonly string[] {
  const { forms, found } = formsOf(topics);
  const existing = found.get(heading);
  if (existing) return existing;
  const key = ` ${headingKey(heading)} `;
  const matches = forms.flatMap(({ id, forms: own }) => {
    const longest = Math.max(0, ...own.filter((form) => key.includes(form)).map((form) => form.length));
    return longest > 0 ? [{ id, longest }] : [];
  });
  const ids = matches.sort((a, b) => b.longest - a.longest).map(({ id }) => id);
  found.set(heading, ids);
  return ids;
}

interface TopicForms {
  readonly forms: readonly { readonly id: string; readonly forms: readonly string[] }[];
  /** What was found for the headings met: reports have most of them in common. */
  readonly found: Map<string, readonly string[]>;
}

const known = new WeakMap<readonly Topic[], TopicForms>();

function formsOf(topics: readonly Topic[]): TopicForms {
  const existing = known.get(topics);
  if (existing) return existing;
  const forms = topics.map(({ id, headings }) => ({
    id,
    forms: headings
      .map(headingKey)
      .filter(Boolean)
      .map((form) => ` ${form} `),
  }));
  const made = { forms, found: new Map() };
  known.set(topics, made);
  return made;
}

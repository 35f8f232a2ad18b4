import { mergeThree, type Stretch } from './merge-three.ts';

/** A place that the office changed. */
export interface OfficeChange {
  readonly id: string;
  /**
   * `source` says which file it is, `numbers` only counts notes anew: both go with the rest; `text` is the keeper's to
   * take or to leave; a `conflict` was changed by the keeper too.
   */
  readonly kind: 'source' | 'numbers' | 'text' | 'conflict';
  /** As first imported, as the office has it now, and as it stands in the report. */
  readonly before: string;
  readonly after: string;
  readonly own: string;
  /** What stands in the report once it is taken: the office's words with what the keeper had done around them. */
  readonly merged: string;
  /** The last heading above it. */
  readonly heading: string;
}

/** A corrected document over a report: its stretches in order, those that the office changed with what they would become. */
export interface MergedReport {
  readonly stretches: readonly (Stretch & { readonly change?: OfficeChange })[];
  readonly changes: readonly OfficeChange[];
}

/** Merges by lines (a line of a draft is a paragraph), and where both changed one by words. */
export function officeChanges(base: string, ours: string, theirs: string): MergedReport {
  let heading = '';
  let count = 0;
  const merged = mergeThree(base.split('\n'), ours.split('\n'), theirs.split('\n'));
  const stretches = merged.map((stretch): MergedReport['stretches'][number] => {
    const above = heading;
    heading = stretch.ours.findLast((line) => /^#{1,6} /u.test(line))?.replace(/^#+ /u, '') ?? heading;
    if (stretch.kind !== 'theirs' && stretch.kind !== 'conflict') return stretch;
    count += 1;
    return { ...stretch, change: changeOf(String(count), stretch, above) };
  });
  return { stretches, changes: stretches.flatMap(({ change }) => change ?? []) };
}

function changeOf(id: string, { kind, base, ours, theirs }: Stretch, heading: string): OfficeChange {
  const [before, own, after] = [base.join('\n'), ours.join('\n'), theirs.join('\n')];
  const words = kind === 'conflict' ? mergedWords(before, own, after) : after;
  const shown = { id, before, after, own, heading, merged: words ?? after };
  if (words === undefined) return { ...shown, kind: 'conflict' };
  const lines = [...base, ...theirs];
  if (lines.every((line) => SOURCE.test(line))) return { ...shown, kind: 'source' };
  const isSame = before !== '' && withoutNumbers(before) === withoutNumbers(after);
  return { ...shown, kind: isSame ? 'numbers' : 'text' };
}

/** Lines of the frontmatter that say which file the report was taken from. */
const SOURCE = /^ {2}(?:file|sha256): /u;

const withoutNumbers = (text: string): string => text.replace(/\[\^[^\]\s]+\]/gu, '[^]');

/** Words, spaces, marks of notes and the parts of links, which come apart so that each is changed by itself. */
const TOKEN = /\s+|\[\^[^\]\s]+\]:?|\]\([^)\n]*\)|[[\]|]|[^\s[\]|]+/gu;

const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];

function mergedWords(base: string, ours: string, theirs: string): string | undefined {
  const stretches = mergeThree(tokensOf(base), tokensOf(ours), tokensOf(theirs));
  if (stretches.some(({ kind }) => kind === 'conflict')) return undefined;
  return stretches.map((own) => (own.kind === 'theirs' ? own.theirs : own.ours).join('')).join('');
}

/** What a keeper decided of a change: the office's words, the report's own, or a text of theirs. */
export type ChangeChoice = 'take' | 'leave' | { readonly text: string };

/**
 * The report with what was taken. What names the source and counts notes goes along.
 *
 * @param choices by the changes' ids; what has none is left
 */
export function applied(
  { stretches }: MergedReport,
  choices: Readonly<Record<string, ChangeChoice>>,
): string {
  return stretches
    .flatMap(({ ours, theirs, kind, change }) => {
      if (!change) return ours;
      const goesAlong = change.kind === 'source' || change.kind === 'numbers';
      const choice = goesAlong ? 'take' : (choices[change.id] ?? 'leave');
      if (choice === 'leave') return ours;
      if (choice !== 'take') return choice.text.split('\n');
      return kind === 'theirs' ? theirs : change.merged.split('\n');
    })
    .join('\n');
}

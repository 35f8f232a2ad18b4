import type { UnknownGroup } from './group-unknown.ts';
import { likelyIndicator, type KnownIndicator } from './likely-indicator.ts';

/** How many groups are shown: what a draft needs looked at must not scroll out of sight. */
const SHOWN = 10;
/** How many of them come with the command that adopts them. */
const READY = 5;

const KINDS = { cumulative: 'số đếm', stock: 'số đếm', growth: 'mức tăng, giảm', share: 'tỷ lệ' } as const;

/**
 * The statements of no known indicator, as text for the terminal: most frequent first, with the commands that take the
 * first of them into the catalogue. Empty where there are none.
 *
 * @param files how many files were imported together
 */
export function describeUnknown(
  groups: readonly UnknownGroup[],
  files: number,
  indicators: readonly KnownIndicator[] = [],
): string {
  // A phrase that opens with such a word was cut out of a sentence: no indicator is named so.
  const named = groups.filter(
    ({ phrase }) => !/^(?:của|với|về|trong|này|đó|là|và|các|những)\s|\|/u.test(phrase),
  );
  if (groups.length === 0) return '';
  const ready = [...new Set(named.slice(0, READY).map((group) => commandFor(group, indicators)))];
  const lines = groups.slice(0, SHOWN).map(({ phrase, unit, kind, files: within, count, quotes }) => {
    const spread = files > 1 ? `${within}/${files} tệp, ` : '';
    return `  ${spread}${count} lần · ${phrase} (${unit}, ${KINDS[kind]}): ${quotes.join('; ')}`;
  });
  const rest = groups.length > SHOWN ? [`  … và ${groups.length - SHOWN} tên khác (xem đủ với --json)`] : [];
  return [
    'Câu giống số liệu nhưng danh mục chưa có chỉ tiêu:',
    ...lines,
    ...rest,
    '',
    ...(ready.length > 0
      ? [
          'Nhận vào danh mục: tên khác của một chỉ tiêu đã có (--as), hoặc một chỉ tiêu mới, ví dụ:',
          ...ready.map((command) => `  ${command}`),
          '',
        ]
      : []),
  ].join('\n');
}

/** The command that takes a group into the catalogue: by the name of an indicator like it, or as one of its own. */
export function commandFor(
  { phrase, unit, kind }: UnknownGroup,
  indicators: readonly KnownIndicator[],
): string {
  const like = likelyIndicator({ phrase, unit, kind }, indicators);
  return like
    ? `npm run indicator -- --adopt "${phrase}" --as ${like.id}`
    : `npm run indicator -- --adopt "${capitalised(phrase)}" --unit "${unit}"`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

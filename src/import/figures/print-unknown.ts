import type { UnknownGroup } from './group-unknown.ts';

/** How many groups are shown: what a draft needs looked at must not scroll out of sight. */
const SHOWN = 10;

const KINDS = { cumulative: 'số đếm', stock: 'số đếm', growth: 'mức tăng, giảm', share: 'tỷ lệ' } as const;

/**
 * The statements of no known indicator, as text for the terminal: most frequent first, with the command that
 * adds the first one that may be a name to the catalogue. Empty where there are none.
 *
 * @param files how many files were imported together
 */
export function describeUnknown(groups: readonly UnknownGroup[], files: number): string {
  // A phrase that opens with such a word was cut out of a sentence: no indicator is named so.
  const first = groups.find(
    ({ phrase }) => !/^(?:của|với|về|trong|này|đó|là|và|các|những)\s|\|/u.test(phrase),
  );
  if (groups.length === 0) return '';
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
    ...(first
      ? [
          'Thêm một chỉ tiêu vào danh mục, ví dụ:',
          `  npm run indicator -- --name "${capitalised(first.phrase)}" --unit "${first.unit}"`,
          '',
        ]
      : []),
  ].join('\n');
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

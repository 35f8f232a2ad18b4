import { baseAfter, baseFields } from './change-base.ts';
import type { ChangeFact, PlanShareFact } from './fact.ts';
import { parseNumber, withoutBinaryNoise } from './number.ts';
import { planAfter } from './plan-words.ts';

const UNCHANGED =
  /(?<!\p{L})(?:(?:tương đương|bằng|như|xấp xỉ|ngang bằng|ngang|giữ nguyên|không đổi|không thay đổi)(?: so)?(?: với)?(?: mức)?(?= (?:cùng kỳ|cùng thời điểm)(?!\p{L}))|không tăng,? (?:cũng )?không giảm|không giảm,? (?:cũng )?không tăng)(?!\p{L})/gu;

/** Changes of nothing told in words: `tương đương cùng kỳ`, `không tăng không giảm`. */
export function scanUnchanged(folded: string): ChangeFact[] {
  return [...folded.matchAll(UNCHANGED)].map((match) => {
    const end = match.index + match[0].length;
    const base = baseAfter(folded, end);
    return {
      type: 'change',
      measure: match[0].startsWith('không tăng') || match[0].startsWith('không giảm') ? 'count' : 'percent',
      value: 0,
      decimals: 0,
      ...baseFields(base),
      ratio: false,
      start: match.index,
      end: base?.end ?? end,
      printed: '',
    };
  });
}

/** A stray space in a number before `lần` must not make another multiple of its head: `gấp 2, 5 lần`. */
const MULTIPLE =
  /(?<!\p{L})(?:(?:tăng )?(?:gấp|bằng)(?: (?:hơn|khoảng|trên|gần|tới))? (đôi|rưỡi|hai|ba|\d+(?:(?: ?[.,] ?| )\d+)+(?= lần)|\d+(?:[.,]\d+)*)(?: lần)?|(?:tăng|giảm)(?: (?:hơn|khoảng|trên|gần|tới|thêm))? (\d+(?:(?: ?[.,] ?| )\d+)*) lần)(?![\p{L}\d%]| ?%)/gu;
const WORDS: Readonly<Record<string, string>> = { đôi: '2', rưỡi: '1,5', hai: '2', ba: '3' };

/**
 * Multiples: `gấp 2,5 lần cùng kỳ` is a change of +150 %, `gấp 1,2 lần kế hoạch` a share of 120 %. What
 * `tăng 2,5 lần` means (to or by) the words leave open: it gets no number.
 */
export function scanMultiples(folded: string): (ChangeFact | PlanShareFact)[] {
  return [...folded.matchAll(MULTIPLE)].flatMap((match): (ChangeFact | PlanShareFact)[] => {
    const [text, multiple, times] = match;
    const end = match.index + text.length;
    // "bằng 95 tỷ đồng", "gấp hai" of other things: only what says "lần", or "gấp" with a word of number.
    if (text.includes('bằng') && !text.endsWith('lần')) return [];
    const place = {
      start: match.index,
      printed: /\d/.test(multiple ?? times ?? '') ? (multiple ?? times ?? '') : '',
    };
    const number = multiple === undefined ? undefined : parseNumber(WORDS[multiple] ?? multiple);
    // A multiple of one decimal is exact to five per cent.
    const decimals = (number?.decimals ?? 0) - 2;
    const percent = number && withoutBinaryNoise(number.value * 100);
    const plan = times === undefined ? planAfter(folded.slice(end)) : undefined;
    if (plan) {
      const { length, ...named } = plan;
      const share = percent === undefined ? {} : { number: { value: percent, decimals } };
      return [{ type: 'plan-share', ...share, named: true, ...named, ...place, end: end + length }];
    }
    const base = baseAfter(folded, end);
    return [
      {
        type: 'change',
        measure: 'percent',
        ...(percent === undefined ? {} : { value: percent - 100 }),
        decimals,
        ...(times === undefined ? baseFields(base) : { base: 'other' }),
        ratio: true,
        ...place,
        end: base?.end ?? end,
      },
    ];
  });
}

import { baseBetween, type StatedBase } from './change-base.ts';

/** How a number is introduced: a rise, a fall, an excess over a plan, a level, a part of something. */
export type FigureVerb = 'tăng' | 'giảm' | 'vượt' | 'bằng' | 'đạt' | 'được' | 'gấp' | 'chiếm';

export interface VerbReading {
  readonly verb: FigureVerb;
  readonly start: number;
  /** What the change is measured on, where that stands between verb and number: `tăng so với cùng kỳ 5%`. */
  readonly base?: Pick<StatedBase, 'base' | 'named'>;
}

const FILLERS = '(?:(?:hơn|khoảng|trên|gần|thêm|ước|xấp xỉ|tới|đến|là|mức|tương ứng|lần lượt|chỉ) +)*';
const ADVERBS =
  '(?: +(?:trưởng|mạnh|nhẹ|khá|cao|thêm|bình quân|sâu|vọt|nhanh|chậm|đều|ít|nhiều|thấp|đáng kể|đột biến|không đáng kể|lần lượt))*';
const NUMBER_VERB = new RegExp(
  `(?<!\\p{L})(tăng|giảm|nhích|bằng|đạt|gấp|được|chiếm(?: tỷ trọng)?|vượt|(?:cao|nhiều|lớn) hơn|(?:thấp|ít|kém) hơn)(${ADVERBS})(?: +(?:(âm)|dương))? +${FILLERS}$`,
  'u',
);
const BASE_BETWEEN = new RegExp(
  `(?<!\\p{L})(tăng|giảm|(?:(?:cao|nhiều|lớn) )?hơn|(?:(?:thấp|ít) )?kém|(?:thấp|ít) hơn)${ADVERBS}((?: +[^\\s,;()%]+){2,9}?),? +${FILLERS}$`,
  'u',
);
/** A rise or fall told in words this grammar does not know: what follows may be anything. */
const UNREAD_CHANGE =
  /(?<!\p{L})(tăng|giảm|hơn|kém)(?: +(?!xuống|lên|còn|đạt|bằng|chiếm|tới|đến)\p{L}+){1,4} +$/u;

/** Reads the verb right before a number, in matchForm: `… tăng trưởng khoảng | 5%`. */
export function verbBefore(before: string): VerbReading | undefined {
  const match = NUMBER_VERB.exec(before);
  if (match) {
    const verb = plainVerb(match[1] ?? '');
    return { verb: match[3] && verb === 'tăng' ? 'giảm' : verb, start: match.index };
  }
  const apart = BASE_BETWEEN.exec(before);
  const base = baseBetween(apart?.[2]?.trim() ?? '');
  return apart && base ? { verb: plainVerb(apart[1] ?? ''), start: apart.index, base } : undefined;
}

/** What may stand right before a percentage that no verb introduces: a border, or words that only soften it. */
const BARE =
  /(?:^|[^\p{L}\s] *|(?<!\p{L})(?:ước|khoảng|trên|gần|là|mức|chỉ|còn|số|với|và|tỷ lệ|hơn|xấp xỉ) +)$/u;

/** Whether a number stands by itself: another word before it may be a verb that is not understood. */
export function standsAlone(before: string): boolean {
  return BARE.test(before);
}

/** The rise or fall that a number follows in words which are not understood: `giảm kỷ lục | 5%`. */
export function unreadChangeBefore(before: string): 'rise' | 'fall' | undefined {
  const verb = UNREAD_CHANGE.exec(before)?.[1];
  if (verb === undefined) return undefined;
  return verb === 'giảm' || verb === 'kém' ? 'fall' : 'rise';
}

function plainVerb(printed: string): FigureVerb {
  if (/^(?:cao|nhiều|lớn|hơn|nhích)/u.test(printed)) return 'tăng';
  if (/^(?:thấp|ít|kém)/u.test(printed)) return 'giảm';
  if (printed.startsWith('chiếm')) return 'chiếm';
  return printed as FigureVerb;
}

import { namingsAtStart, namingsOfPhrase, type AliasIndex, type Naming } from './alias-index.ts';

/**
 * Names whose words stand apart: `giải ngân được 38,6% kế hoạch vốn đầu tư công` says behind the share what was paid out, and
 * `Ngân hàng Chính sách xã hội huyện có tổng dư nợ …` first whose loans they are. All texts are in matchForm.
 */

const FILLERS = '(?: (?:được|đạt|ước|mới|chỉ|khoảng|trên|hơn|gần))*';
const OF_PUBLIC_INVESTMENT = new RegExp(
  `(?<!\\p{L}|vốn )(?<names>(?:đã |mới )?giải ngân)${FILLERS} [\\d.,]+ ?% (?:so với )?(?:tổng )?(?:(?:số|nguồn|kế hoạch) )*vốn đầu tư công(?!\\p{L})`,
  'gu',
);
const OF_POLICY_BANK =
  /(?<!\p{L})(?<names>(?:phòng giao dịch )?(?:ngân hàng chính sách xã hội|ngân hàng csxh|nhcsxh)(?: (?:chi nhánh|tỉnh|thành phố|huyện|thị xã|quận))*(?:(?! với | cho )[^;:.,\d()]){0,40} (?:tổng )?dư nợ)(?! (?:quá hạn|ủy thác|hộ|chương trình|nợ))(?!\p{L})/gu;

const NAMES: readonly (readonly [phrase: string, pattern: RegExp])[] = [
  ['giải ngân vốn đầu tư công', OF_PUBLIC_INVESTMENT],
  ['dư nợ tín dụng chính sách', OF_POLICY_BANK],
];

/** `Xuất khẩu và nhập khẩu 10 tháng | lần lượt đạt …`: each by the words that the other has too. */
const OF_TRADE =
  /(?<!\p{L})(?:kim ngạch )?(?<names>xuất khẩu|(?<=xuất khẩu và (?:kim ngạch )?)nhập khẩu)(?=(?: và (?:kim ngạch )?nhập khẩu)?(?:(?! của | sang | mặt hàng )[^;,.\d]|\d{1,2} tháng){0,40}(?:lần lượt|tương ứng)(?!\p{L}))/gu;

const tradeNamings = (folded: string, index: AliasIndex): Naming[] =>
  [...folded.matchAll(OF_TRADE)].flatMap(({ index: at, 0: said, groups }) => {
    const start = at + said.lastIndexOf(groups?.names ?? said);
    const phrase = `kim ngạch ${groups?.names ?? ''} hàng hóa`;
    return namingsAtStart(phrase, index)
      .filter(({ end, after, ofCountry }) => end === phrase.length && !after && !ofCountry)
      .map((named) => ({ ...named, start, end: at + said.length }));
  });

/** `Vốn sự nghiệp của huyện mới | giải ngân được …`: the money before what is done with it, which names say first. */
const PAID_OUT =
  /(?<!\p{L}|giải ngân )(?<money>(?:nguồn |các nguồn )?vốn (?:(?!giải ngân)[^,;.:()\d]|0?3 (?=chương trình)){3,70}?)(?: (?:của|trên địa bàn|toàn) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường))?(?: (?:mới|đã|chỉ|ước))* giải ngân(?!\p{L})/gu;

const paidOutNamings = (folded: string, index: AliasIndex): Naming[] =>
  [...folded.matchAll(PAID_OUT)].flatMap(({ index: start, 0: said, groups }) => {
    const money = groups?.money ?? '';
    // "nguồn vốn" is the same as "vốn".
    const phrases = [money, money.replace(/^(?:các )?nguồn /u, '')].map((words) => `giải ngân ${words}`);
    const named = phrases.map((phrase) => namingsOfPhrase(phrase, index)).find(({ length }) => length > 0);
    return (named ?? []).map((naming) => ({ ...naming, start, end: start + said.length }));
  });

export function splitNamings(folded: string, index: AliasIndex): Naming[] {
  const apart = NAMES.flatMap(([phrase, pattern]) => {
    const named = namingsAtStart(phrase, index).find(({ end, after }) => end === phrase.length && !after);
    if (!named) return [];
    return [...folded.matchAll(pattern)].map(({ index: start, groups }) => ({
      ...named,
      start,
      end: start + (groups?.names?.length ?? 0),
    }));
  });
  return [...apart, ...tradeNamings(folded, index), ...paidOutNamings(folded, index)];
}

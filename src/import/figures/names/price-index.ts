import { MONTH, MONTHS, QUARTER, withoutGroups, YEAR } from '../../../domain/periods/period-words.ts';
import { namingsAtStart, type AliasIndex, type Naming } from './alias-index.ts';

/**
 * Consumer prices named without “bình quân” or their month: over a span, on the same span of the year before, they are the
 * average (`chỉ số giá tiêu dùng quý I tăng 3,1% so với cùng kỳ`, `tính chung 8 tháng, CPI tăng 2,4% so với cùng kỳ`); of “this
 * month” they are the month's. On December, or on nothing that is said, they are neither.
 */

const PRICES = '(?<!\\p{L})(?:(?:chỉ số )?giá tiêu dùng(?: \\(cpi\\))?|(?:chỉ số )?cpi)';

const WHERE =
  '(?: (?:chung|cả nước|toàn tỉnh|toàn thành phố|của (?:cả nước|tỉnh|thành phố)|trên địa bàn(?: tỉnh| thành phố)?))*';
const SPAN = `(?:${withoutGroups(`${QUARTER}|${MONTHS}`)}|cả năm|năm(?= \\d{4}))(?: đầu năm)?(?:${withoutGroups(YEAR)}| \\d{4})?(?: nay)?`;
const CHANGED =
  '(?: (?:ước|ước tính|đã|chỉ|vẫn|cũng|bình quân|tính))*(?: (?:nhích tăng|nhích lên|nhích|tăng|giảm))(?: (?:khoảng|gần|hơn|trên|tới|đến|nhẹ))* [\\d.,]+ ?%';
const ON_YEAR_BEFORE = ` (?:so với|so|với) (?:bình quân )?(?:cùng kỳ|cùng kì|quý này năm (?:trước|ngoái)|năm (?:trước|ngoái|\\d{4})|${withoutGroups(MONTHS)}(?: đầu)? năm (?:trước|ngoái|\\d{4})|${withoutGroups(QUARTER)}(?:${withoutGroups(YEAR)}| năm (?:trước|ngoái)))`;

const OVER_A_SPAN = new RegExp(
  `(?<names>${PRICES})${WHERE} (?:trong |của )?${SPAN}${WHERE}${CHANGED}${ON_YEAR_BEFORE}`,
  'gu',
);
const SPAN_IN_FRONT = new RegExp(
  `(?<lead>(?:tính chung|bình quân|lũy kế|(?:^|[.;] )(?:trong )?)(?: (?:cả|chung|trong))* ?${SPAN},? )(?<names>${PRICES})${WHERE}${CHANGED}${ON_YEAR_BEFORE}`,
  'gu',
);
/** `Tháng 8, CPI tăng 0,2% so với tháng trước, tăng 3,4% so với cùng kỳ`, `Trong tháng, chỉ số giá tiêu dùng …`. */
const MONTH_IN_FRONT = new RegExp(
  `(?<lead>(?:^["“]?|[.;] )(?:trong tháng|(?:trong )?${withoutGroups(MONTH)}(?:${withoutGroups(YEAR)})?),? )(?<names>${PRICES})${WHERE}${CHANGED}`,
  'gu',
);
/** `CPI cả nước tháng 1 tăng 2,9% so với cùng kỳ`: the place may stand between prices and month. */
const MONTH_BEHIND_PLACE = new RegExp(
  `(?<names>${PRICES}${WHERE.replace(/\*$/u, '+')} ${withoutGroups(MONTH)}(?:${withoutGroups(YEAR)})?)${CHANGED}`,
  'gu',
);
/** `Giá tiêu dùng tháng 3 tăng 5,1% so với cùng kỳ`, `CPI tháng Năm …`: the prices by themselves, and months in words. */
const MONTH_OF_PRICES = new RegExp(
  `(?<names>${PRICES} ${withoutGroups(MONTH)}(?:${withoutGroups(YEAR)})?)${CHANGED}`,
  'gu',
);
/** `Bình quân năm, giá tiêu dùng tăng 3,1%; | riêng tháng 12 | tăng 0,1% so với tháng 11 và tăng 4,4% so với cùng tháng năm trước`. */
const MONTH_ALONE = new RegExp(
  `(?<names>(?:tính )?riêng (?:trong )?${withoutGroups(MONTH)}(?:${withoutGroups(YEAR)})?),?${CHANGED} (?:so với|so|với) (?:cùng|tháng)`,
  'gu',
);
/** `CPI tháng 6 tăng 0,1% so với tháng trước …. Bình quân 6 tháng | tăng 2,4% so với cùng kỳ`: of what prices were told last. */
const AVERAGE_ALONE = new RegExp(
  `(?<names>(?:tính )?bình quân) (?:trong |cả )?${SPAN},?${CHANGED}(?:${ON_YEAR_BEFORE}|(?= ?(?:[.;]|$)))`,
  'gu',
);
/** `Giá vàng giảm 3,4% so với tháng trước, | bình quân 5 tháng | giảm 2,7%`: an average says itself what it is measured on. */
const AVERAGE_OF_OTHERS = new RegExp(
  `(?<names>(?:tính )?bình quân) (?:trong |cả )?${SPAN},?${CHANGED}`,
  'gu',
);
const OTHER_PRICES: readonly (readonly [prices: RegExp, phrase: string, kind: RegExp])[] = [
  [
    /(?<!\p{L})giá vàng(?!\p{L})(?:(?!giá |cpi|lạm phát)[^;.]|\.(?=\d))*$/u,
    'chỉ số giá vàng bình quân',
    /vàng/u,
  ],
  [
    /(?<!\p{L})giá (?:đô la(?: mỹ)?|usd)(?!\p{L})(?:(?!giá |cpi|lạm phát)[^;.]|\.(?=\d))*$/u,
    'chỉ số giá đô la mỹ bình quân',
    /đô la|usd/u,
  ],
];
/** `Bình quân 11 tháng, CPI tăng 3,5%; | chỉ số giá vàng | tăng 27%; đô la Mỹ tăng 5%`: the averages of other prices behind that of all. */
const OTHERS_IN_LIST = new RegExp(
  `(?<=[;,] |và )(?<names>(?:chỉ số )?(?:giá )?(?:vàng|đô la(?: mỹ)?|usd)(?: bình quân(?: (?:trong |cả )?${SPAN})?)?)${CHANGED}`,
  'gu',
);
const BEHIND_AVERAGE = new RegExp(
  `(?:bình quân|tính chung|lũy kế|cộng dồn) (?:chung |trong |cả )?${SPAN}(?:(?!(?:tháng|quý) trước|tháng này|riêng)[^.]|\\.(?=\\d))*$`,
  'u',
);
const BEHIND_PRICES = new RegExp(
  `${PRICES}(?:(?!giá vàng|giá đô la|lạm phát|nhóm)[^.]|\\.(?=\\d)|\\. (?=so với|(?:tính )?(?:chung|bình quân))){0,260}(?:[;,.] |\\.|và )$`,
  'u',
);
/** So far before it the prices may stand. */
const REACH = 300;
const OF_THIS_MONTH = new RegExp(`(?<names>${PRICES})${WHERE} tháng này`, 'gu');

/** `CPI tháng 8 tăng 0,4% so với tháng trước. | Con số này tăng 2,3% so với tháng 12/2024; tăng 3,3% so với cùng kỳ`. */
const THIS_INDEX =
  /(?<names>(?<!\p{L})(?:chỉ số|con số|mức(?: tăng| giảm)?) này) (?:đã |vẫn |lại )?(?:tăng|giảm|cao hơn|thấp hơn) /gu;
const BEHIND_MONTHS = new RegExp(
  `(?:^|[.;] )(?:(?!giá vàng|giá đô la|giá usd|lạm phát|nhóm)[^.;]|\\.(?=\\d))*?(?:${PRICES}${WHERE} (?:trong |của )?${withoutGroups(MONTH)}|${withoutGroups(MONTH)}(?:${withoutGroups(YEAR)})?,? ${PRICES})(?:(?!giá vàng|giá đô la|giá usd|lạm phát)[^.]|\\.(?=\\d))*\\. (?:(?:như vậy,? *)?(?:nếu )?so(?: với)? [^,.]{0,40},? )?$`,
  'u',
);

/** `So với tháng 11/2012, | chỉ số giá tiêu dùng tăng 4,9%`: on a month of the year before; on the same period, behind what a month is told of. */
const ON_MONTH_BEFORE = `so với ${withoutGroups(MONTH)}${withoutGroups(YEAR)},? `;
const MONTH_COMPARED = new RegExp(`(?<lead>${ON_MONTH_BEFORE})(?<names>${PRICES})${WHERE}${CHANGED}`, 'gu');
const SAME_COMPARED = new RegExp(
  `(?<lead>so(?: với)? (?:cùng (?:kỳ|tháng)(?: năm (?:trước|ngoái|\\d{4}))?|đầu năm|cuối năm(?: trước| \\d{4})?|tháng 12[^,;.]{0,12}),? )(?<names>${PRICES})${WHERE}(?: có mức)?${CHANGED}`,
  'gu',
);

const AVERAGE = 'chỉ số giá tiêu dùng bình quân';
const OF_MONTH = 'chỉ số giá tiêu dùng tháng 1';

/** The namings of consumer prices in a text in matchForm. */
export function priceIndexNamings(folded: string, index: AliasIndex): Naming[] {
  const isOfPrices = ({ start }: Naming): boolean =>
    BEHIND_PRICES.test(folded.slice(Math.max(0, start - REACH), start));
  return [
    ...[OVER_A_SPAN, SPAN_IN_FRONT].flatMap((pattern) => namedBy(AVERAGE, pattern, folded, index)),
    ...namedBy(AVERAGE, AVERAGE_ALONE, folded, index).filter(isOfPrices),
    ...OTHER_PRICES.flatMap(([prices, phrase]) =>
      namedBy(phrase, AVERAGE_OF_OTHERS, folded, index).filter(({ start }) =>
        prices.test(folded.slice(Math.max(0, start - REACH), start)),
      ),
    ),
    ...namedOthers(folded, index),
    ...[OF_THIS_MONTH, MONTH_IN_FRONT, MONTH_BEHIND_PLACE, MONTH_OF_PRICES].flatMap((pattern) =>
      namedBy(OF_MONTH, pattern, folded, index),
    ),
    ...namedBy(OF_MONTH, MONTH_ALONE, folded, index).filter(isOfPrices),
    ...namedBy(OF_MONTH, MONTH_COMPARED, folded, index),
    ...[THIS_INDEX, SAME_COMPARED]
      .flatMap((pattern) => namedBy(OF_MONTH, pattern, folded, index))
      .filter(({ start }) => BEHIND_MONTHS.test(folded.slice(Math.max(0, start - REACH), start))),
  ];
}

function namedOthers(folded: string, index: AliasIndex): Naming[] {
  return OTHER_PRICES.flatMap(([, phrase, kind]) =>
    namedBy(phrase, OTHERS_IN_LIST, folded, index).filter(({ start, end }) => {
      const before = folded.slice(Math.max(0, start - REACH), start);
      return (
        kind.test(folded.slice(start, end)) &&
        BEHIND_AVERAGE.test(before) &&
        /giá tiêu dùng|cpi/u.test(before)
      );
    }),
  );
}

function namedBy(phrase: string, pattern: RegExp, folded: string, index: AliasIndex): Naming[] {
  const named = namingsAtStart(phrase, index).find(({ end, after }) => end === phrase.length && !after);
  if (!named) return [];
  return [...folded.matchAll(pattern)].map(({ index: at, groups }) => {
    const start = at + (groups?.lead?.length ?? 0);
    return { ...named, start, end: start + (groups?.names?.length ?? 0) };
  });
}

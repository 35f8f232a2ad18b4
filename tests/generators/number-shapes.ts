import fc from 'fast-check';

/** A number as an office or an OCR may print it, with what it is. */
export interface PrintedShape {
  readonly value: number;
  readonly printed: string;
}

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const THIN = '\u2009';
const FULL_WIDTH = { from: 0x21, to: 0x7e, shift: 0xfee0 };

const inGroups = (digits: string, sign: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, sign);

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH.shift));

/** Ways to write an integer part and decimals. */
const NOTATIONS: readonly ((whole: string, decimals: string) => string)[] = [
  ...['.', ' ', NO_BREAK, NARROW, THIN, "'", '’', ''].map(
    (sign) => (whole: string, decimals: string) =>
      `${inGroups(whole, sign)}${decimals === '' ? '' : `,${decimals}`}`,
  ),
  // English; one group alone (`1,401`) can't be told from three decimals of ours.
  (whole, decimals) =>
    decimals === '' && whole.length < 7
      ? whole
      : `${inGroups(whole, ',')}${decimals === '' ? '' : `.${decimals}`}`,
  (whole, decimals) => fullWidth(`${inGroups(whole, '.')}${decimals === '' ? '' : `,${decimals}`}`),
  (whole, decimals) => `${inGroups(whole, '.')}.${decimals}`.replace(/\.$/, ''),
];

/** What OCR and typing do to a printed number. */
const DAMAGES: readonly ((printed: string, at: number) => string)[] = [
  (printed) => printed,
  (printed) => printed,
  (printed, at) => `${printed.slice(0, at)} ${printed.slice(at)}`,
  (printed, at) => `${printed.slice(0, at)}${NO_BREAK}${printed.slice(at)}`,
  (printed) => printed.replace(',', ', '),
  (printed) => printed.replace('.', ' .'),
  (printed) => printed.replace(',', ' , '),
  (printed) => printed.replace('.', '. '),
  (printed) => printed.replace('.', '.,'),
];

/** Numbers of one to nine digits with up to two decimals, in every shape that was met. */
export const printedShapes: fc.Arbitrary<PrintedShape> = fc
  .record({
    whole: fc.oneof(fc.nat(999), fc.nat(99_999), fc.nat(999_999_999)),
    decimals: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,2}$/)),
    notation: fc.constantFrom(...NOTATIONS),
    damage: fc.constantFrom(...DAMAGES),
    at: fc.nat(12),
  })
  .map(({ whole, decimals, notation, damage, at }) => {
    const printed = notation(String(whole), decimals);
    const place = 1 + (at % Math.max(1, printed.length - 1));
    return {
      value: Number(`${whole}.${decimals || '0'}`),
      printed: printed.length > 1 ? damage(printed, place) : printed,
    };
  });

/** Words before a number that may run into it. */
export const wordsBeforeNumbers = fc.constantFrom(
  'đạt ',
  'ước ',
  'là ',
  'trong tháng 9 ',
  'trong tháng 9, ',
  'năm 2024 ',
  'năm 2024, ',
  'giai đoạn 2021-2025, ',
  'đến ngày 31/12 ',
  'đến 31/12/2024, ',
  'theo Điều 7. ',
  'các năm 2022, 2023, ',
  'tại Quốc lộ 1A ',
  'quý I ',
);

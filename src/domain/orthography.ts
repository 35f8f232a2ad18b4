/**
 * Forms of Vietnamese text that compare equal where readers see the same word.
 * Every function expects and returns NFC; {@link matchForm} keeps the length, so that offsets stay valid.
 */

/** Letters whose tone mark printers place on either vowel of the pair: `hoà`/`hòa`, `thuỷ`/`thủy`. */
const TONE_PLACEMENTS: readonly (readonly [old: string, modern: string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

/** Words of the reports that some write with `i`. */
const WITH_Y: Readonly<Record<string, string>> = { tỉ: 'tỷ', kì: 'kỳ', quí: 'quý', sĩ: 'sỹ', mĩ: 'mỹ' };

/** Both vowels at a syllable's end; the pairs are told by {@link TONE_MAP}, which is quicker than by the pattern. */
const TONE_PATTERN = /[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\p{L})/gu;
const TONE_MAP = new Map(TONE_PLACEMENTS);

/** Writes every open syllable's tone mark in the modern place: `hoá` → `hóa`. Lower case in, lower case out. */
export function withModernToneMarks(lowerCased: string): string {
  return lowerCased.replace(TONE_PATTERN, (pair, at: number) =>
    lowerCased.charAt(at - 1) === 'q' ? pair : (TONE_MAP.get(pair) ?? pair),
  );
}

/**
 * The form that published names of places are digests of: lower case, modern tone marks, `tỉ`, `kì`, `quí` as `tỷ`,
 * `kỳ`, `quý`, every kind of space as a plain space and every dash as a hyphen. It must never change, for a link to a
 * passage would then lead nowhere. As long as the NFC input.
 */
export function anchorForm(text: string): string {
  return withModernToneMarks(lowerCaseOfSameLength(text))
    .replace(/(?:tỉ|kì|quí)(?<!\p{L}(?:tỉ|kì|quí))(?!\p{L})/gu, (word) => WITH_Y[word] ?? word)
    .replace(/[^\S ]/gu, ' ')
    .replace(/[‐-―−]/gu, '-');
}

/**
 * The form in which names and phrases are matched: {@link anchorForm}, with `sĩ`, `mĩ` as `sỹ`, `mỹ`, every sign of a
 * minus as a hyphen, full-width signs and the digits of other scripts as plain ones. As long as the NFC input.
 */
export function matchForm(text: string): string {
  return anchorForm(withPlainDigits(text))
    .replace(/(?:sĩ|mĩ)(?<!\p{L}(?:sĩ|mĩ))(?!\p{L})/gu, (word) => WITH_Y[word] ?? word)
    .replace(/[⁃⁻﹘﹣➖]/gu, '-');
}

const OTHER_DIGITS = /[\uFF01-\uFF5E]|(?![0-9])\p{Nd}/gu;

/** Neither Latin letters nor plain digits: what most texts lack, told sooner than each sign is looked at. */
const MAY_BE_OTHER = /[\u0660-\u1DFF\u2E80-\u{10FFFF}]/u;

/** `２.０４５，７％` as `2.045,7%`. Digits that take two code units stay as they are, for the length's sake. */
function withPlainDigits(text: string): string {
  if (!MAY_BE_OTHER.test(text)) return text;
  return text.replace(OTHER_DIGITS, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    if (sign.length > 1) return sign;
    // Unicode encodes the ten digits of a script in a row, nought first.
    let nought = code;
    while (/\p{Nd}/u.test(String.fromCharCode(nought - 1)) && code - nought < 9) nought -= 1;
    return String(code - nought);
  });
}

/** A few letters (such as `İ`) grow when lowered: those stay as they are. */
function lowerCaseOfSameLength(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return text.replace(/./gsu, (char) => {
    const lower = char.toLowerCase();
    return lower.length === char.length ? lower : char;
  });
}

/** Removes accents and writes `đ` as `d`: the form in which accentless queries and slugs compare. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/gu, 'd')
    .replace(/[ĐÐ]/gu, 'D')
    .normalize('NFC');
}

/** An ASCII slug of words joined by hyphens, at most `maxLength` long, cut at a word's end. */
export function slugify(text: string, maxLength = 60): string {
  const slug = withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : maxLength);
}

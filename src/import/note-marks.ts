/**
 * How a source prints its notes' marks. `raised`: `<sup>12</sup>` or `¹²`; `caret`: `[^12]`; `bracket`:
 * `[12]`; `paren`: `(12)` glued to the word before it, or behind a space where its clause ends. `foot`: as
 * plain numbers at the page's foot, with marks that are glued to words or garbled (see `foot-notes.ts`).
 */
export type NoteStyle = 'raised' | 'caret' | 'bracket' | 'paren';

/** A sign in a raw text that is no plain text. Offsets in the raw text, end excluded. */
export interface Sign {
  readonly start: number;
  readonly end: number;
  /** Numbers of the notes it cites; none where it only stands for `text`. */
  readonly labels: readonly string[];
  /** What the sign is written as where it cites nothing: `m<sup>3</sup>` has `³`. */
  readonly text: string;
  /** A raised sign that must be a number but cannot be read: `<sup>l2</sup>`. */
  readonly unreadable?: true;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

const RAISED = /<(su[pb])>([^<]{0,24})<\/su[pb]>|⁽?([⁰¹²³⁴-⁹]+(?:[,˒][⁰¹²³⁴-⁹]+)*)⁾?/giu;
const CARET = /\[\^([^\]\s[]{1,20})\]/gu;
const BRACKET = /\[(\d{1,3}(?:\s?[,;]\s?\d{1,3})*)\]/gu;
/** What `(1)` follows where it names a place in the text: `ở điểm (1), …`. */
const PLACES = '(?<!\\p{L})(?:mục|điểm|khoản|nhóm|phần|bảng|biểu|cột|số)';
const PAREN = new RegExp(
  `(?<=[\\p{L}%)”"])(?:|(?<!${PLACES})\\s(?=\\(\\d{1,3}\\)(?:[.,;]|$)))\\((\\d{1,3})\\)`,
  'giu',
);

/** `m²`, `nghìn m³`, `km²`: the unit's letter stands alone before the raised digit. */
const UNIT_BEFORE = /(?<!\p{L})(?:[kcdmh]?m|dam)$/iu;
/** `3 x 10⁶`. */
const POWER_BEFORE = /[x×*·]\s?10$/u;

/** What a scan makes of raised digits: letters and signs that look like them. */
const UNREADABLE = /^(?=.*[IlOoSZzBgq|!])[\dIlOoSZzBgq|!]{1,3}$/u;

/** Digits as superscripts: `12` → `¹²`. */
function toSuperscript(digits: string): string {
  return digits.replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}

const fromSuperscript = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));

/** Every sign of a style in a raw text, in order of place. Raised units and powers are signs without labels. */
export function findSigns(raw: string, style: NoteStyle): Sign[] {
  if (style === 'raised') return [...raw.matchAll(RAISED)].flatMap((match) => readRaised(raw, match));
  const pattern = { caret: CARET, bracket: BRACKET, paren: PAREN }[style];
  return [...raw.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    labels: style === 'caret' ? [match[1] ?? ''] : numbersIn(match[1] ?? ''),
    text: match[0].replace('^', ''),
  }));
}

const numbersIn = (text: string): string[] =>
  text
    .split(/\D+/u)
    .filter(Boolean)
    .map((digits) => String(Number(digits)));

function readRaised(raw: string, match: RegExpExecArray): Sign[] {
  const [printed, tag, inner, digits] = match;
  const { index: start } = match;
  const end = start + printed.length;
  const before = raw.slice(Math.max(0, start - 8), start);
  if (tag?.toLowerCase() === 'sub') {
    const text = inner ?? '';
    const written = /\p{L}/u.test(text)
      ? text
      : text.replace(/\d/gu, (digit) => SUBSCRIPTS.charAt(Number(digit)));
    return [{ start, end, labels: [], text: written }];
  }
  const number = digits === undefined ? (inner ?? '').trim() : fromSuperscript(digits);
  const written = /\p{L}/u.test(number) ? number : toSuperscript(number);
  if (UNREADABLE.test(number)) return [{ start, end, labels: [], text: written, unreadable: true }];
  if (!/^[([]?\d{1,3}(?:\s?[,;˒]\s?\d{1,3})*[)\]]?$/u.test(number))
    return [{ start, end, labels: [], text: written }];
  if (POWER_BEFORE.test(before)) return [{ start, end, labels: [], text: written }];
  if (UNIT_BEFORE.test(before) && /^[23]/u.test(number))
    return unitSigns(start, end, number, digits !== undefined);
  return [{ start, end, labels: numbersIn(number), text: written }];
}

/** `m³⁵` is cubic metres with note 5; `m<sup>35</sup>` can only be read the same way. */
function unitSigns(start: number, end: number, number: string, plainDigits: boolean): Sign[] {
  const unit = toSuperscript(number.slice(0, 1));
  const rest = number.slice(1).replace(/\D/gu, '');
  if (rest === '') return [{ start, end, labels: [], text: unit }];
  const parting = plainDigits ? start + 1 : end;
  return [
    { start, end: parting, labels: [], text: unit },
    { start: parting, end, labels: [String(Number(rest))], text: toSuperscript(rest) },
  ];
}

/** A note's number at the start of its paragraph, and how many characters it takes. */
export interface NoteLabel {
  /** Empty where a raised sign is there but cannot be read: the order of the notes tells its number. */
  readonly label: string;
  readonly length: number;
}

const LABELS: Readonly<Record<NoteStyle, RegExp>> = {
  raised: /^\*{0,3}(?:<sup>\s*[([]?(\d{1,3})[)\]]?\s*<\/sup>|⁽?([⁰¹²³⁴-⁹]{1,3})⁾?)\*{0,3}\s*[:.)]?\s*/iu,
  caret: /^\[\^([^\]\s]{1,20})\]:?\s*/u,
  bracket: /^\[(\d{1,3})\]\s*[:.]?\s*/u,
  paren: /^\((\d{1,3})\)\s+/u,
};

/** The label that a note's text begins with; `undefined` where the paragraph is none of the style's notes. */
export function readNoteLabel(raw: string, style: NoteStyle): NoteLabel | undefined {
  const start = raw.slice(0, 60);
  const match = LABELS[style].exec(start);
  if (!match) {
    const [sign, inner] = style === 'raised' ? (/^<sup>([^<]{1,5})<\/sup>\s*/iu.exec(start) ?? []) : [];
    return sign && UNREADABLE.test((inner ?? '').trim()) ? { label: '', length: sign.length } : undefined;
  }
  const label = match[1] ?? fromSuperscript(match[2] ?? '');
  return { label: style === 'caret' ? label : String(Number(label)), length: match[0].length };
}

/**
 * The styles in which a source prints its notes. Brackets and parentheses count only where numbers that
 * begin paragraphs meet the same numbers in running text: `(1)` alone is an enumeration.
 */
export function noteStylesOf(paragraphs: readonly string[]): NoteStyle[] {
  const styles: NoteStyle[] = [];
  for (const style of ['raised', 'caret', 'bracket', 'paren'] as const) {
    const labels = new Set(paragraphs.flatMap((raw) => readNoteLabel(raw, style)?.label ?? []));
    if (labels.size === 0) continue;
    const strong = style === 'raised' || style === 'caret';
    if (style === 'paren' && styles.length > 0) continue;
    const cited = paragraphs.flatMap((raw) => {
      const from = readNoteLabel(raw, style)?.length ?? 0;
      return findSigns(raw, style).flatMap((sign) => (sign.start >= from ? sign.labels : []));
    });
    const met = [...labels].filter((label) => cited.includes(label)).length;
    if (strong || met * 2 > labels.size) styles.push(style);
  }
  return styles;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** An ordinal as Word's number formats (`w:numFmt` of ECMA-376, 17.18.59) print it; others as digits. */
export function formatOrdinal(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function roman(value: number): string {
  let rest = Math.min(Math.max(0, value), 4000);
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}

/** Word's 27th letter is `aa`, its 28th `bb`. */
function letters(value: number): string {
  const index = (Math.max(1, value) - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.min(10, Math.ceil(Math.max(1, value) / 26)));
}

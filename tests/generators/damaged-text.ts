import { seededRandom } from './seeded-random.ts';

/*
 * Clean text as machines damage it, word for word: numbers, codes and abbreviations stay, as they do with engines
 * that know digits and capitals; words keep what stands around them.
 */

export type Damage = (text: string) => string;

/** Without any accent, as old systems stored names. */
export const accentsLost: Damage = (text) => text.replace(/\p{L}+/gu, (word) => withoutCase(word));

function withoutCase(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

/** What an engine for English prints for letters that it has not, beside those that merely lose their accents. */
const ENGLISH: Readonly<Record<string, string>> = {
  ã: '&',
  ộ: '6',
  ế: 'é',
  ề: 'é',
  ệ: 'é',
  ố: 'é',
  ắ: 'i',
  ử: 'ir',
  ự: 'w',
};

/** As an engine for English prints Vietnamese: `Tinh hinh kinh té - x& h6i`. */
export const englishEngine: Damage = (text) =>
  eachLetter(text, (letter) => ENGLISH[letter] ?? withoutCase(letter));

/** What an engine for French and German letters prints for Vietnamese ones, each so often of a hundred. */
const FOREIGN: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  ư: [
    ['u', 70],
    ['ü', 20],
    ['v', 10],
  ],
  ơ: [
    ['o', 60],
    ['ö', 30],
    ['q', 10],
  ],
  ă: [
    ['ä', 60],
    ['a', 40],
  ],
  â: [
    ['â', 70],
    ['ä', 20],
    ['a', 10],
  ],
  ê: [
    ['ê', 80],
    ['ë', 20],
  ],
  ô: [
    ['ô', 80],
    ['ö', 20],
  ],
  đ: [
    ['d', 80],
    ['ð', 20],
  ],
  a: [
    ['a', 96],
    ['à', 4],
  ],
  n: [
    ['n', 98],
    ['m', 1],
    ['ri', 1],
  ],
  m: [
    ['m', 98],
    ['rn', 2],
  ],
  l: [
    ['l', 97],
    ['I', 2],
    ['i', 1],
  ],
  c: [
    ['c', 98],
    ['e', 2],
  ],
};
/** What becomes of tone marks: kept where the engine has the letter, else lost. */
const HAS = new Set('áàâäéèêëíìîïóòôöúùûüýÿ');

/** Another engine's confusions: it knows Western European letters alone. */
export function foreignEngine(seed: number): Damage {
  const random = seededRandom(seed);
  const draw = (choices: readonly (readonly [string, number])[]): string => {
    let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [signs, weight] of choices) {
      left -= weight;
      if (left <= 0) return signs;
    }
    return choices[0]?.[0] ?? '';
  };
  return (text) =>
    eachLetter(text, (letter) => {
      const parts = letter.normalize('NFD');
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0] ?? '';
      const base = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
      const toned = (base + tone).normalize('NFC');
      if (tone !== '' && HAS.has(toned)) return random() < 0.7 ? toned : withoutCase(base);
      if (tone !== '' && random() < 0.3) return (withoutCase(base) + '\u0301').normalize('NFC');
      const choices = FOREIGN[base];
      return choices ? draw(choices) : base;
    });
}

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/**
 * What an engine for Vietnamese prints of a bad scan: most words right, now and then another tone, a mark lost or
 * another, a consonant mistaken.
 *
 * @param share how many of a hundred accented letters come out otherwise; a fifth as many consonants
 */
export function badScan(seed: number, share: number): Damage {
  const random = seededRandom(seed);
  const CONSONANTS: Readonly<Record<string, string>> = {
    c: 'e',
    h: 'b',
    n: 'u',
    m: 'rn',
    t: 'l',
    l: 'i',
    g: 'q',
    đ: 'd',
  };
  return (text) =>
    eachLetter(text, (letter) => {
      const parts = letter.normalize('NFD');
      const accented = parts.length > 1;
      if (accented && random() * 100 < share) {
        const bare = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');
        const tone = TONES[Math.floor(random() * TONES.length)] ?? '';
        return (random() < 0.3 ? withoutCase(letter) + tone : bare + tone).normalize('NFC');
      }
      const other = CONSONANTS[letter];
      return other !== undefined && random() * 500 < share ? other : letter;
    });
}

/** Changes small letters of words; capitals inside abbreviations, codes and numbers stay. */
function eachLetter(text: string, change: (letter: string) => string): string {
  return text.normalize('NFC').replace(/\S+/gu, (word) => {
    if (/\d/u.test(word) || word === word.toUpperCase()) return word;
    return [...word]
      .map((letter) => {
        const lower = letter.toLowerCase();
        if (!/\p{L}/u.test(letter)) return letter;
        const changed = change(lower);
        return lower === letter ? changed : changed.charAt(0).toUpperCase() + changed.slice(1);
      })
      .join('');
  });
}

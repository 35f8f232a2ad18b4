import { ImportError } from './import-error.ts';
import { accentedShare } from './transcription.ts';

const LETTERS = 'ĂÂĐÊÔƠƯàảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
const TCVN3 = '¡¢§£¤¥¦µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ';

/** How VNI writes accents: a letter of its own behind the vowel. */
const VNI_ACCENTS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};

const fromTcvn3 = (text: string): string =>
  Array.from(text, (sign) => LETTERS[TCVN3.indexOf(sign)] ?? sign).join('');

const fromVni = (text: string): string =>
  text
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu, (_pair, vowel: string, accent: string) =>
      `${vniLetter(vowel)}${VNI_ACCENTS[accent.toLowerCase()] ?? ''}`.normalize('NFC'),
    )
    .replace(/[ôöæóòîñ]/giu, vniLetter);

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const read = VNI_LETTERS[small] ?? small;
  return letter === small ? read : read.toUpperCase();
}

/** Encodings from before Unicode, each with how its letters read. */
export const LEGACY_ENCODINGS = {
  tcvn3: { name: 'TCVN3 (phông .VnTime)', read: fromTcvn3 },
  vni: { name: 'VNI (phông VNI-Times)', read: fromVni },
} as const;

/** Letters of Vietnamese that only Unicode has a code for. */
const UNICODE_ONLY = /[\u0102-\u01B0\u1EA0-\u1EF9]/u;

/**
 * Whether a text whose font is one of an old encoding is written in it; `undefined` where it could be either.
 */
export function isRatherLegacy(text: string, encoding: keyof typeof LEGACY_ENCODINGS): boolean | undefined {
  if (UNICODE_ONLY.test(text)) return false;
  const [before, after] = [text, LEGACY_ENCODINGS[encoding].read(text)].map(
    (own) => accentedShare(own).share,
  );
  return before === after ? undefined : (after ?? 0) > (before ?? 0);
}

/**
 * Refuses text in the encodings of fonts before Unicode (`.VnTime`, `VNI-Times`): read as Unicode, their letters
 * are different ones, and some are Markdown's signs.
 *
 * @throws ImportError `legacy-encoding` where the text becomes Vietnamese when read so, and is none as it is
 */
export function refuseLegacyEncoding(text: string): void {
  const { share, words } = accentedShare(text);
  if (words < 30 || share >= 0.5) return;
  const encoding = Object.values(LEGACY_ENCODINGS).find(
    ({ read }) => accentedShare(read(text)).share > Math.max(0.5, share * 2),
  );
  if (!encoding) return;
  throw new ImportError(
    'legacy-encoding',
    `Chữ trong tệp theo bảng mã cũ ${encoding.name}, không phải Unicode. Hãy chuyển mã (UniKey: Ctrl+Shift+F6, đích Unicode) ở tệp Word, đổi phông thành Times New Roman, lưu lại thành .docx rồi nhập lại.`,
  );
}

/**
 * Lines in an old encoding within a text that is Unicode otherwise, such as an annex pasted from another file: their
 * words become syllables when read so, and are few as they are.
 */
export function legacyLines<T extends { readonly text: string }>(lines: readonly T[]): T[] {
  return lines.filter(({ text }) => {
    const before = accentedShare(text);
    return Object.values(LEGACY_ENCODINGS).some(({ read }) => {
      const after = accentedShare(read(text));
      const gained = after.share * after.words - before.share * before.words;
      return gained >= 3 && after.share >= 0.6 && before.share <= after.share / 2;
    });
  });
}

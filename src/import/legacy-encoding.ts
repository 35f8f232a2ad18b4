import { ImportError } from './import-error.ts';
import { accentedShare } from './transcription.ts';

const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
const TCVN3 = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ';

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
    .toLowerCase()
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])/gu, (_pair, vowel: string, accent: string) =>
      `${VNI_LETTERS[vowel] ?? vowel}${VNI_ACCENTS[accent] ?? ''}`.normalize('NFC'),
    )
    .replace(/[ôöæóòîñ]/gu, (letter) => VNI_LETTERS[letter] ?? letter);

/**
 * Refuses text in the encodings of fonts before Unicode (`.VnTime`, `VNI-Times`): its letters are other ones, some of
 * them signs that mean something else here.
 *
 * @throws ImportError `legacy-encoding` where the text becomes Vietnamese when read so, and is none as it is
 */
export function refuseLegacyEncoding(text: string): void {
  const { share, words } = accentedShare(text);
  if (words < 30 || share >= 0.5) return;
  const encodings = [
    { name: 'TCVN3 (phông .VnTime)', read: fromTcvn3 },
    { name: 'VNI (phông VNI-Times)', read: fromVni },
  ];
  const encoding = encodings.find(({ read }) => accentedShare(read(text)).share > Math.max(0.5, share * 2));
  if (!encoding) return;
  throw new ImportError(
    'legacy-encoding',
    `Chữ trong tệp theo bảng mã cũ ${encoding.name}, không phải Unicode. Hãy chuyển mã (UniKey: Ctrl+Shift+F6, đích Unicode) ở tệp Word, đổi phông thành Times New Roman, lưu lại thành .docx rồi nhập lại.`,
  );
}

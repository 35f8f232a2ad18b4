import { describe, expect, it } from 'vitest';
import { legacyLines, refuseLegacyEncoding } from '../../../src/import/legacy-encoding.ts';
import { Phrases, randomFrom } from './sample-words.ts';

const phrases = new Phrases(randomFrom(5));
const clean = Array.from({ length: 12 }, () => phrases.sentence().toLowerCase()).join('. ');

const TCVN3_TEXT =
  'c¸c tæ hîp t¸c vïng ®åi ®· chia l¹i lÞch t\u00ADíi ®Ó mäi thöa ruéng ®Òu cã n\u00ADíc; bµ con gãp c«ng lµm l¹i bê kÌ ven suèi sau trËn m\u00ADa ®Çu h¹, tr¹m b¬m ch¹y thö ba ngµy liÒn.';
const VNI_TEXT =
  'Caùc toå hôïp taùc vuøng ñoài ñaõ chia laïi lòch töôùi ñeå moïi thöûa ruoäng ñeàu coù nöôùc; baø con goùp coâng laøm laïi bôø keø ven suoái sau traän möa ñaàu haï, traïm bôm chaïy thöû ba ngaøy lieàn.';

describe('text in an encoding before Unicode', () => {
  it.each([
    ['TCVN3', TCVN3_TEXT],
    ['VNI', VNI_TEXT],
  ])('is refused: %s, with what to do', (name, text) => {
    expect(() => {
      refuseLegacyEncoding(text);
    }).toThrow(new RegExp(`${name}.*Unicode`, 'u'));
    // A soft hyphen, TCVN3's ư, is nowhere to be seen and may be lost already.
    expect(() => {
      refuseLegacyEncoding(text.replaceAll('\u00AD', ''));
    }).toThrow(name);
  });

  it.each([
    ['Unicode', clean],
    ['wrecked by OCR', clean.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')],
    ['in English', 'the village mended its well and planted tea on the hill '.repeat(6)],
    ['of a few words', 'c¸c tæ hîp t¸c'],
  ])('is not what is %s', (_name, text) => {
    expect(() => {
      refuseLegacyEncoding(text);
    }).not.toThrow();
  });

  it('is found in single lines of a text that is Unicode otherwise', () => {
    const lines = [
      clean,
      TCVN3_TEXT,
      '| 1 | Thu ng©n s¸ch trªn ®Þa bµn | 512 |',
      'Kê hoach®®; da°t 12® ty* dông™',
      VNI_TEXT,
      'R&D ©',
    ];
    expect(legacyLines(lines.map((text) => ({ text }))).map(({ text }) => text)).toEqual([
      lines[1],
      lines[2],
      lines[4],
    ]);
  });
});

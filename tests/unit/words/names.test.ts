import { describe, expect, it } from 'vitest';
import { languageOfName, nameIn } from '../../../src/words/names.ts';

const province = { name: 'Tỉnh Lạng Sơn', nameEn: 'Lang Son Province' };
const district = { name: 'Huyện Bắc Sơn' };

describe('names in the language of a page', () => {
  it('are the English ones on English pages', () => {
    expect([nameIn('en', province), languageOfName('en', province)]).toEqual([
      'Lang Son Province',
      undefined,
    ]);
  });

  it('are Vietnamese, and say so, where there is no English one', () => {
    expect([nameIn('en', district), languageOfName('en', district)]).toEqual(['Huyện Bắc Sơn', 'vi']);
  });

  it('are Vietnamese without saying so on Vietnamese pages', () => {
    expect([nameIn('vi', province), languageOfName('vi', province)]).toEqual(['Tỉnh Lạng Sơn', undefined]);
    expect([nameIn(undefined, district), languageOfName(undefined, district)]).toEqual([
      'Huyện Bắc Sơn',
      undefined,
    ]);
  });
});

import { expect, test } from 'vitest';
import {
  englishPath,
  languagePaths,
  languagesOf,
  otherLanguages,
  pathIn,
} from '../../../src/views/languages.ts';

test('home, indicators and data have an English page, reports have none', () => {
  expect(englishPath('/')).toBe('/en/');
  expect(englishPath('/chi-tieu/thu-ngan-sach/')).toBe('/en/chi-tieu/thu-ngan-sach/');
  expect(englishPath('/du-lieu/')).toBe('/en/du-lieu/');
  expect(englishPath('/bao-cao/lang-son-2024-q1/')).toBeUndefined();
  expect(englishPath('/chi-tieu/thu-ngan-sach/bieu-do.json')).toBeUndefined();
});

test('a link on an English page leads to the English page where there is one', () => {
  expect(pathIn('en', '/chi-tieu/ban-le/')).toBe('/en/chi-tieu/ban-le/');
  expect(pathIn('en', '/chu-de/ngan-sach/')).toBe('/chu-de/ngan-sach/');
  expect(pathIn('vi', '/chi-tieu/ban-le/')).toBe('/chi-tieu/ban-le/');
  expect(pathIn(undefined, '/du-lieu/')).toBe('/du-lieu/');
});

test('a page names its languages from either of them', () => {
  const versions = [
    { code: 'vi', path: '/du-lieu/' },
    { code: 'en', path: '/en/du-lieu/' },
    { code: 'x-default', path: '/du-lieu/' },
  ];
  expect(languagesOf('/du-lieu/', ['vi', 'en'])).toEqual(versions);
  expect(languagesOf('/en/du-lieu/', ['vi', 'en'])).toEqual(versions);
  expect(languagesOf('/doi-chieu/', ['vi', 'en'])).toEqual([]);
});

test('an archive in Vietnamese alone has no other versions and no other routes', () => {
  expect(languagesOf('/du-lieu/', ['vi'])).toEqual([]);
  expect(otherLanguages({ languages: ['vi'] })).toEqual([]);
  expect(otherLanguages({ languages: ['vi', 'en'] })).toEqual(['en']);
});

test('a page that every language has lies at the root in Vietnamese, and in a folder in the others', () => {
  expect(languagePaths({ languages: ['vi', 'en'] })).toEqual([
    { params: { language: undefined } },
    { params: { language: 'en' } },
  ]);
});

import { expect, test } from 'vitest';
import { siteBase } from '../../../src/publish/site-base.ts';

test.each([
  [{}, '/'],
  [{ SITE_URL: 'https://kho.example' }, '/'],
  [{ SITE_URL: 'https://kho.example/a/b' }, '/a/b/'],
  [{ SITE_URL: 'https://kho.example/a/', SITE_BASE: '/c' }, '/c/'],
  [{ SITE_URL: 'không phải địa chỉ', SITE_BASE: '' }, '/'],
  [{ SITE_BASE: '//ke-xau.example/' }, '/ke-xau.example/'],
])('%j has its home at %s', (env, base) => {
  expect(siteBase(env)).toBe(base);
});

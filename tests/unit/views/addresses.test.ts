import { expect, test } from 'vitest';
import { absoluteAddress } from '../../../src/views/addresses.ts';

test.each([
  ['https://kho.example', 'https://kho.example/bao-cao/'],
  ['https://kho.example/a/b', 'https://kho.example/a/b/bao-cao/'],
  ['https://kho.example/a/b/?x=1#y', 'https://kho.example/a/b/bao-cao/'],
  ['https://kho.example/a/b?x=1', 'https://kho.example/a/b/bao-cao/'],
  ['https://kho.example/báo cáo', 'https://kho.example/b%C3%A1o%20c%C3%A1o/bao-cao/'],
  ['HTTP://KHO.example:8080/', 'http://kho.example:8080/bao-cao/'],
  ['kho.example', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('under %j a page has the address %j', (siteUrl, address) => {
  expect(absoluteAddress('/bao-cao/', siteUrl)).toBe(address);
});

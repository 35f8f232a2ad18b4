import { describe, expect, it, test } from 'vitest';
import { readCbor } from '../../../../src/search/index/cbor.ts';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

describe('CBOR', () => {
  // Examples of RFC 8949, appendix A.
  test.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['1b000000e8d4a51000', 1_000_000_000_000],
    ['20', -1],
    ['3863', -100],
    ['60', ''],
    ['62c3bc', 'ü'],
    ['80', []],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
    ['f4', false],
    ['f6', null],
  ])('%s is read', (hex, value) => {
    expect(readCbor(bytes(hex))).toEqual(value);
  });

  test.each(['', '1a00', '6261', '83', 'a10102', 'c0', 'fb3ff199999999999a'])('%s is refused', (hex) => {
    expect(() => readCbor(bytes(hex))).toThrow();
  });

  it('reads bytes that begin within a buffer', () => {
    expect(readCbor(new Uint8Array([0, 0, 0x18, 0x64]).subarray(2))).toBe(100);
  });
});

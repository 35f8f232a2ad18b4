import { describe, expect, it } from 'vitest';
import { checkConservation, wordsOf } from '../../../src/import/conservation.ts';

describe('the words of a source and of its Markdown', () => {
  const source = 'Nước về<sup>1</sup> đều, đắp 5 m<sup>3</sup>.\n\n7\n\n<sup>1</sup> Từ đập trên.';
  const dropped = [{ line: 3, text: '7', why: 'số trang' }];

  it('are equal where nothing is lost', () => {
    const markdown = '---\ntitle: x\n---\n\nNước về[^1] đều, đắp 5 m³.\n\n[^1]: Từ đập trên.\n';
    expect(checkConservation({ source, markdown, dropped })).toMatchObject({
      ok: true,
      wordsIn: 9,
      wordsOut: 9,
    });
  });

  it('tell what is lost, added and out of order', () => {
    const markdown = 'về Nước[^1] đều đều, đắp 5 m³.\n\n[^1]: Từ trên.\n';
    expect(checkConservation({ source, markdown, dropped })).toMatchObject({
      ok: false,
      lost: ['đập'],
      added: ['đều'],
      disordered: [{ part: 'body' }],
    });
  });

  it('take readings of garbled marks into account', () => {
    const input = { source: 'Nước về3! đều.', markdown: 'Nước về[^3] đều.\n\n[^3]: .\n' };
    expect(checkConservation(input).ok).toBe(false);
    expect(
      checkConservation({ ...input, readings: [{ line: 1, printed: 'về3!', kept: 'về', note: '3' }] }).ok,
    ).toBe(true);
  });

  it('count letters and digits, not raised numbers and signs', () => {
    expect(wordsOf('37/44 đơn, tăng 2,5% (m²) – “A-B”')).toEqual([
      '37',
      '44',
      'đơn',
      'tăng',
      '2',
      '5',
      'm',
      'A',
      'B',
    ]);
  });
});

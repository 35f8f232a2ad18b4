import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../../src/desk/review/may-publish.ts';
import { imported, SampleBench } from './sample-draft.ts';

describe('statements of one subject without an indicator', () => {
  const source = (text: string): SampleBench =>
    new SampleBench(
      imported(
        `ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nSố: 12/BC-UBND\nLạng Sơn, ngày 20 tháng 3 năm 2024\n\nBÁO CÁO\nTình hình quý I năm 2024\n\nI. KẾT QUẢ\n\n${text}\n`,
      ),
    );
  const two = (): SampleBench =>
    source(
      'Giải ngân vốn vay 45,2 tỷ đồng.\n\nTrong đó, giải ngân vốn vay tháng ba 12,1 tỷ đồng. Giải ngân vốn vay 30 tỷ đồng ở vùng cao.',
    );
  const groups = (bench: SampleBench) => bench.queue().filter((item) => item.kind === 'unknown');

  it('are one item, and become figures of one new indicator together', () => {
    const bench = two();
    const [group, ...others] = groups(bench).filter((item) => item.members.length > 1);
    expect(others).toEqual([]);
    if (!group) throw new Error('Nothing is grouped.');
    const count = group.members.length;
    bench.decide({
      what: 'new-indicator',
      item: group.id,
      name: 'Giải ngân vốn vay',
      unit: 'tỷ đồng',
      topic: 'ngan-sach',
      teach: 'giải ngân vốn vay',
    });
    expect(bench.markdown.match(/\(\.\.\/indicators\/giai-ngan-von-vay\.md\)/gu)).toHaveLength(count);
    const made = bench.queue().filter((item) => item.kind === 'figure');
    expect(made.map(({ decision }) => decision?.what)).toEqual(made.map(() => 'accepted'));
    expect(bench.record.decisions.filter(({ what }) => what === 'linked')).toHaveLength(count);
  });

  it('are passed over together, and opened again together', () => {
    const bench = two();
    const group = groups(bench).find((item) => item.members.length > 1);
    if (!group) throw new Error('Nothing is grouped.');
    const open = progressOf(bench.queue()).should;
    bench.decide({ what: 'no-figure', item: group.id });
    expect(progressOf(bench.queue()).should).toBe(open - 1);
    bench.decide({ what: 'reopen', item: group.id });
    expect(progressOf(bench.queue()).should).toBe(open);
  });
});

import { describe, expect, it, test } from 'vitest';
import { groupUnknown } from '../../../../../src/import/figures/unknown/group-unknown.ts';
import { describeUnknown } from '../../../../../src/import/figures/unknown/print-unknown.ts';
import { propose } from '../catalogue.ts';

const unknown = (text: string): string[] =>
  propose([text]).unknown.map(({ phrase, unit, kind }) => `${phrase} | ${unit} | ${kind}`);

describe('statements of no known indicator', () => {
  test.each([
    ['Thu hồi nợ thuế ước đạt 45 tỷ đồng.', ['thu hồi nợ thuế | tỷ đồng | cumulative']],
    [
      'Có 72 doanh nghiệp quay lại hoạt động.',
      ['doanh nghiệp quay lại hoạt động | doanh nghiệp | cumulative'],
    ],
    ['Tỷ lệ thôn có nhà văn hóa đạt 72%.', ['tỷ lệ thôn có nhà văn hóa | % | share']],
    ['Ngành dịch vụ tăng 4,88%.', ['ngành dịch vụ | % | growth']],
    [
      'Sản lượng chè búp 300 tấn; sản lượng hồi khô 20 tấn.',
      ['sản lượng chè búp | tấn | cumulative', 'sản lượng hồi khô | tấn | cumulative'],
    ],
    // How many thousands are meant is no part of the name, and neither is what joins a number to it.
    [
      'Đã trồng 12,5 nghìn cây cảnh quan dọc các tuyến đường.',
      ['cây cảnh quan dọc các tuyến đường | nghìn cây | cumulative'],
    ],
    [
      'Năm 2024 hỗ trợ sửa chữa nhà tránh lũ với 35 tỷ đồng.',
      ['hỗ trợ sửa chữa nhà tránh lũ | tỷ đồng | cumulative'],
    ],
    ['Toàn tỉnh có 1.245.000 nhân khẩu với 320 nghìn hộ.', []],
  ])('“%s”', (text, found) => {
    expect(unknown(text)).toEqual(found);
  });

  it('do not take in what a proposed figure states', () => {
    expect(unknown('Tổng thu ngân sách nhà nước 600 tỷ đồng, đạt 20% dự toán, tăng 4%.')).toEqual([]);
  });

  it('are not named by half a name or by a stroke', () => {
    expect(unknown('Đã kết thúc 5/6 cuộc thanh tra đột xuất về đất đai.')).toEqual([]);
    const long =
      'Tổng diện tích các loại cây trồng lâu năm được chăm sóc theo hướng an toàn sinh học trên đất dốc đạt 812 ha.';
    expect(unknown(long)).toEqual([]);
  });

  it('do not take in ends of ranges, plans and changes of values', () => {
    expect(unknown('Sản lượng hồi khô 20 - 25 tấn.')).toEqual([]);
    expect(unknown('Sản lượng hồi khô 20 tấn (kế hoạch 30 tấn), tăng 5%.')).toHaveLength(1);
  });
});

describe('groups of them over several files', () => {
  const figure = (phrase: string, unit = 'vụ') =>
    ({ phrase, unit, kind: 'cumulative', quote: `1 ${unit}` }) as const;

  it('stand by how many files have them, then by how often', () => {
    const groups = groupUnknown([
      [figure('vụ cháy rừng'), figure('vụ mại dâm'), figure('vụ mại dâm'), figure('vụ mại dâm')],
      [figure('vụ cháy rừng')],
      [figure('vụ trộm cắp')],
    ]);
    expect(groups.map(({ phrase, files, count }) => [phrase, files, count])).toEqual([
      ['vụ cháy rừng', 2, 2],
      ['vụ mại dâm', 1, 3],
      ['vụ trộm cắp', 1, 1],
    ]);
  });

  it('take loose words and damaged accents for the same name, and another unit for another thing', () => {
    const groups = groupUnknown([
      [figure('tổng số vụ cháy rừng'), figure('vu chay rung')],
      [figure('vụ cháy rừng', 'ha')],
    ]);
    expect(groups.map(({ count }) => count).sort()).toEqual([1, 2]);
  });

  it('are told with the command that adds one', () => {
    const text = describeUnknown(groupUnknown([[figure('vụ cháy rừng')]]), 1);
    expect(text).toContain('npm run indicator -- --adopt "Vụ cháy rừng" --unit "vụ"');
    expect(describeUnknown([], 1)).toBe('');
  });

  it('name none in the command where all phrases are cut out of sentences', () => {
    const cut = figure('của đợt này là vụ cháy');
    expect(describeUnknown(groupUnknown([[cut], [cut], [figure('vụ trộm cắp')]]), 3)).toContain(
      '"Vụ trộm cắp"',
    );
    expect(describeUnknown(groupUnknown([[cut]]), 1)).not.toContain('npm run indicator');
  });
});

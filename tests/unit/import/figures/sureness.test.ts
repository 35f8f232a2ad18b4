import { describe, expect, it, test } from 'vitest';
import type { DraftDocument, Passage } from '../../../../src/import/draft-document.ts';
import { BAR, confidenceOf } from '../../../../src/import/figures/sureness/confidence.ts';
import { proposeFigures } from '../../../../src/import/figures/propose-figures.ts';
import { catalogue } from '../../../content-catalogue.ts';
import { readPassageSetting } from '../../../acceptance/passages.ts';

const { indicators } = catalogue;
const propose = proposeFigures(indicators, readPassageSetting().areas);

/** What a report of a province links, and what it leaves to the keeper. */
function read(...paragraphs: string[]) {
  const passages = paragraphs.map((text): Passage => ({ text, marks: [], emphases: [] }));
  const document: DraftDocument = {
    head: { area: 'an-binh', period: '2024-9M', source: { file: 'thu.txt', transcription: 'clean' } },
    blocks: passages.map((text) => ({ kind: 'paragraph', text })),
    notes: [],
  };
  const { figures, unsure, remarks = [] } = propose(document);
  const told = (of: typeof figures | undefined): string[] =>
    passages.flatMap((passage) =>
      (of?.get(passage) ?? []).map(
        ({ start, end, indicator }) => `${indicator}: ${passage.text.slice(start, end)}`,
      ),
    );
  return { linked: told(figures), unsure: told(unsure), remarks };
}

describe('a list that says its head once', () => {
  test.each([
    [
      'Diện tích rau các loại 6.140 ha; lạc 1.980 ha; ngô 3.260 ha.',
      ['dien-tich-rau: 6.140 ha', 'dien-tich-lac: 1.980 ha', 'dien-tich-ngo: 3.260 ha'],
    ],
    ['Đàn trâu 214 con, bò 862 con.', ['dan-trau: 214 con', 'dan-bo: 862 con']],
    [
      'Lúa mùa: diện tích 300 ha, năng suất 52 tạ/ha.',
      ['dien-tich-lua-mua: 300 ha', 'nang-suat-lua-mua: 52 tạ/ha'],
    ],
    ['Cơ cấu kinh tế: dịch vụ chiếm 40,1%.', ['co-cau-dich-vu: chiếm 40,1%']],
  ])('“%s”', (text, found) => {
    expect(read(text).linked).toEqual(found);
  });

  it('does not take in what befalls a part of it', () => {
    expect(read('Đàn trâu 214 con, trong đó tiêm phòng: bò 86 con.').linked).toEqual(['dan-trau: 214 con']);
  });
});

describe('one of the many that a report sums up', () => {
  test.each([
    ['Công ty Xi măng Hồng Sơn sản xuất 486 nghìn tấn xi măng.'],
    ['Khu du lịch Hồ Xanh đón 186.000 lượt khách.'],
    ['Giai đoạn 2021 - 2024, toàn tỉnh trồng rừng tập trung được 4.200 ha.'],
    ['Tiêm phòng cho 186.000 con lợn, 42.000 con trâu, bò.'],
    ['Lãnh đạo tỉnh thăm, tặng quà 40 gia đình, kinh phí 100 triệu đồng.'],
  ])('is not the sum: “%s”', (text) => {
    expect(read(text).linked).toEqual([]);
  });
});

describe('how sure a proposal is', () => {
  it('falls with each doubt', () => {
    expect(confidenceOf('name-before', [])).toBeGreaterThan(BAR);
    expect(confidenceOf('name-before', ['lead'])).toBeLessThan(confidenceOf('name-before', []));
  });

  it('leaves what contradicts a surer statement to the keeper, with the link to add', () => {
    const { linked, unsure, remarks } = read(
      'Thu nội địa đạt 3.120 tỷ đồng.',
      'Thu nội địa đạt 3.460 tỷ đồng.',
    );
    expect(linked).toEqual(['thu-noi-dia: 3.120 tỷ đồng']);
    expect(unsure).toEqual(['thu-noi-dia: 3.460 tỷ đồng']);
    expect(remarks.map(({ suggestion }) => suggestion).join()).toContain('(../indicators/thu-noi-dia.md)');
  });

  it('leaves what is expected to the keeper', () => {
    expect(read('Diện tích lúa hè thu dự kiến gieo cấy 18.000 ha.').linked).toEqual([]);
  });
});

describe('words that offices write in several ways', () => {
  test.each([
    ['Tổng đàn heo 412.600 con.', 'dan-lon: 412.600 con'],
    ['Toàn tỉnh có 98 xã đạt chuẩn NTM.', 'xa-nong-thon-moi: 98 xã'],
    ['Diện tích bắp 3.200 ha.', 'dien-tich-ngo: 3.200 ha'],
  ])('“%s”', (text, found) => {
    expect(read(text).linked).toEqual([found]);
  });
});

it('reads “cùng tháng năm trước” as the year before, and goes on to the count from January', () => {
  const text =
    'IIP tháng 8 tăng 2,2% so với tháng trước và tăng 10,4% so với cùng tháng năm 2023; 8 tháng tăng 8,8%.';
  expect(read(text).linked).toHaveLength(2);
});

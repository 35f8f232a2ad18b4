import { describe, expect, it, test } from 'vitest';
import { headingKey, topicsOfHeading, type Topic } from '../../../src/domain/topic.ts';

const topic = (id: string, ...headings: string[]): Topic => ({ id, name: id, description: '', headings });
const topics = [
  topic('ngan-sach', 'Thu, chi ngân sách'),
  topic('cong-nghiep', 'Sản xuất công nghiệp'),
  topic('du-lich', 'Dịch vụ và du lịch', 'Du lịch'),
  topic('van-hoa', 'Văn hóa, xã hội'),
  topic('xa-hoi', 'Văn hóa, xã hội'),
];

test.each([
  ['1.6. Thu, chi ngân sách', 'thu chi ngan sach'],
  ['a) Thu, chi ngân sách', 'thu chi ngan sach'],
  ['đ) Thu, chi ngân sách', 'thu chi ngan sach'],
  ['II. THU, CHI NGÂN SÁCH', 'thu chi ngan sach'],
  ['Phần II. Thu, chi ngân sách', 'thu chi ngan sach'],
  ['Thu - chi ngân sách:', 'thu chi ngan sach'],
  ['3. Văn hoá – xã hội', 'van hoa xa hoi'],
])('“%s” is compared as “%s”', (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});

describe('a heading belongs to the topics', () => {
  test.each([
    ['1.6. Thu, chi ngân sách', ['ngan-sach']],
    ['Về thu, chi ngân sách nhà nước', ['ngan-sach']],
    ['1.3. Sản xuất công nghiệp; thương mại, dịch vụ và du lịch', ['cong-nghiep', 'du-lich']],
    ['2. Lĩnh vực văn hoá - xã hội', ['van-hoa', 'xa-hoi']],
    ['Chi ngân sách', []],
    ['Phi du lịchh', []],
    ['', []],
  ])('of “%s”: %j', (heading, ids) => {
    expect(topicsOfHeading(heading, topics)).toEqual(ids);
  });

  it('whose phrase is longest first', () => {
    expect(topicsOfHeading('Du lịch và sản xuất công nghiệp', topics)).toEqual(['cong-nghiep', 'du-lich']);
  });
});

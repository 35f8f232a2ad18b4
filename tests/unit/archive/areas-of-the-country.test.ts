import { expect, test } from 'vitest';
import { existedOn } from '../../../src/domain/area.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { catalogue } from '../../content-catalogue.ts';

const { areas } = catalogue;
const provinces = areas.filter(({ level }) => level === 'province');
const on = (date: string) => provinces.filter((area) => existedOn(area, date));

test('the country had 63 provinces and cities until June 2025, and has 34 since, each with a code of its own', () => {
  for (const [date, count] of [
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ] as const) {
    const codes = on(date).map(({ code }) => code);
    expect(codes).toHaveLength(count);
    expect(new Set(codes).size).toBe(count);
    expect(codes.every((code) => /^\d\d$/u.test(code ?? ''))).toBe(true);
  }
});

test('each that ended goes on in one that began the day after, under a code of one of those that it joined', () => {
  const ended = provinces.filter(({ validTo }) => validTo !== undefined);
  expect(ended).toHaveLength(52);
  for (const { id, successors = [] } of ended) {
    expect(successors, id).toHaveLength(1);
    const heir = provinces.find((area) => area.id === successors[0]);
    expect(heir?.validFrom, id).toBe('2025-07-01');
    const origins = ended.filter((area) => area.successors?.includes(heir?.id ?? ''));
    expect(
      origins.map(({ code }) => code),
      id,
    ).toContain(heir?.code);
  }
  expect(provinces.filter(({ validFrom }) => validFrom === '2025-07-01')).toHaveLength(23);
});

const report = (place: string, title: string) =>
  `ỦY BAN NHÂN DÂN\n${place}\n\nSố: 12/BC-UBND\n\nBÁO CÁO\n${title}\n\nI. KẾT QUẢ\n\nSản xuất giữ ổn định trên các lĩnh vực của địa phương.\n`;

test.each([
  ['TỈNH BẮC NINH', 'Tình hình kinh tế - xã hội quý I năm 2024', 'bac-ninh-cu', 'UBND tỉnh Bắc Ninh'],
  ['TỈNH BẮC NINH', 'Tình hình kinh tế - xã hội 9 tháng năm 2025', 'bac-ninh', 'UBND tỉnh Bắc Ninh'],
  ['TỈNH BẮC GIANG', 'Tình hình kinh tế - xã hội năm 2023', 'bac-giang', 'UBND tỉnh Bắc Giang'],
  ['THÀNH PHỐ CẦN THƠ', 'Tình hình kinh tế - xã hội năm 2025', 'can-tho', 'UBND thành phố Cần Thơ'],
  ['TỈNH CAO BẰNG', 'Tình hình kinh tế - xã hội quý I năm 2016', 'cao-bang', 'UBND tỉnh Cao Bằng'],
])('a report of %s, “%s”, is of the one that existed then: %s', (place, title, area, issuer) => {
  const { document } = importReport(report(place, title), { fileName: 'x.txt', areas });
  expect(document.head).toMatchObject({ area, issuer });
});

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monthsOf, parsePeriod } from '../../src/domain/period.ts';
import {
  catalogueFiles,
  COUNTED,
  LAST_YEAR,
  PROVINCES,
  TOPIC_NAMES,
  type Counted,
  type Province,
} from './province-catalogue.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/**
 * An archive with twenty years of short reports of three provinces, 316 in all: what each counts grows month by
 * month, so that cumulative figures, changes and shares of plans fit each other. A few plans are disputed, a few
 * figures restated a year later, and one indicator's definition changes. The same in every run.
 */
export async function writeThreeProvinces(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'indicators'), { recursive: true });
  await mkdir(join(dir, 'reports'), { recursive: true });
  const files = { ...catalogueFiles(), ...threeProvinceReports() };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(dir, name), text)));
}

/** The reports' files by path. */
export function threeProvinceReports(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [place, province] of PROVINCES.entries()) {
    const course = yearsOf(province, seededRandom(2005 + place));
    const random = seededRandom(316 + place);
    for (let year = province.firstYear; year <= LAST_YEAR; year += 1) {
      for (const [index, code] of province.periods.entries()) {
        const period = code === '' ? String(year) : `${year}-${code}`;
        const text = report(province, period, index + 1, course, random);
        files[`reports/${province.id}-${period.toLowerCase()}.md`] = text;
      }
    }
  }
  return files;
}

/** What an indicator really was in one year: its amount by the end of each month, and the year's plan. */
interface Course {
  readonly byMonth: readonly number[];
  readonly plan: number;
}
type Courses = ReadonlyMap<string, Course>;

const keyOf = (id: string, year: number): string => `${id} ${year}`;

function yearsOf({ size, firstYear }: Province, random: Random): Courses {
  const courses = new Map<string, Course>();
  const wholes = COUNTED.filter(({ parts }) => parts);
  for (const counted of COUNTED.filter((one) => !wholes.includes(one))) {
    let level = counted.start * (counted.unit === '%' ? 1 : size) * counted.growth ** (firstYear - 1 - 2005);
    let before = level;
    for (let year = firstYear - 1; year <= LAST_YEAR; year += 1) {
      const grown = level * counted.growth * (0.94 + random() * 0.12);
      const broken = counted.breakYear === year ? 2.1 : 1;
      courses.set(keyOf(counted.id, year), {
        byMonth: monthsOfYear(counted, level, grown * broken, random),
        plan: rounded(before * broken * (1.04 + random() * 0.08), 0),
      });
      level = grown * broken;
      before = level;
    }
  }
  for (const { id, parts = [] } of wholes) {
    for (let year = firstYear - 1; year <= LAST_YEAR; year += 1) {
      const own = parts.flatMap((part) => courses.get(keyOf(part, year)) ?? []);
      courses.set(keyOf(id, year), {
        byMonth: Array.from({ length: 12 }, (_, month) =>
          rounded(sum(own.map(({ byMonth }) => byMonth[month] ?? 0)), 1),
        ),
        plan: sum(own.map(({ plan }) => plan)),
      });
    }
  }
  return courses;
}

/** A year's amounts so far by month; of a level and a rate the values themselves. */
function monthsOfYear({ kind, decimals }: Counted, from: number, to: number, random: Random): number[] {
  if (kind !== 'cumulative') {
    return Array.from({ length: 12 }, (_, month) =>
      rounded(from + ((to - from) * (month + 1)) / 12, decimals),
    );
  }
  const shares = Array.from(
    { length: 12 },
    (_, month) => (month === 0 || month > 9 ? 1.3 : 1) + random() * 0.4,
  );
  const whole = sum(shares);
  let reached = 0;
  return shares.map((share) => rounded(((reached += share) / whole) * to, decimals));
}

function report(
  { id, name }: Province,
  period: string,
  number: number,
  courses: Courses,
  random: Random,
): string {
  const year = Number(period.slice(0, 4));
  const parsed = parsePeriod(period);
  const [, month] = parsed ? monthsOf(parsed) : [1, 12];
  const sections = [...TOPIC_NAMES].map(([topic, heading], index) => {
    const lines = COUNTED.filter((counted) => counted.topic === topic).map((counted) =>
      statements(counted, period, month, courses, random),
    );
    return `## ${['I', 'II', 'III', 'IV'][index] ?? ''}. ${heading}\n\n${lines.join('\n\n')}`;
  });
  return [
    '---',
    `title: Tình hình kinh tế - xã hội ${titleOf(period, month)}`,
    `area: ${id}`,
    `issuer: UBND ${name.replace('Tỉnh', 'tỉnh')}`,
    `period: "${period}"`,
    `date: "${year}-${String(month).padStart(2, '0')}-${20 + (number % 8)}"`,
    `number: ${number * 11}/BC-UBND`,
    'edition: full',
    'status: reviewed',
    'source: { transcription: clean }',
    '---',
    '',
    sections.join('\n\n'),
    '',
    `[^1]: Số liệu ước tính đến hết tháng ${month}, sẽ được rà soát khi quyết toán.`,
    '',
  ].join('\n');
}

const titleOf = (period: string, month: number): string =>
  period.includes('M')
    ? `${period.endsWith('9M') ? '9 tháng đầu' : `tháng ${month}`} năm ${period.slice(0, 4)}`
    : `${month === 12 ? '' : month === 3 ? 'quý I ' : '6 tháng đầu '}năm ${period.slice(0, 4)}`;

/** How often a report's share is of another plan, and how often a figure is restated, of a hundred. */
const DISPUTED = 1;
const RESTATED = 8;

function statements(
  counted: Counted,
  period: string,
  month: number,
  courses: Courses,
  random: Random,
): string {
  const { id, name, unit, kind, decimals, breakYear } = counted;
  const year = Number(period.slice(0, 4));
  const course = courses.get(keyOf(id, year));
  const value = course?.byMonth[month - 1] ?? 0;
  const last = courses.get(keyOf(id, year - 1))?.byMonth;
  const before = last?.[month - 1] ?? value;
  const link = (text: string, title = ''): string =>
    `[${text}](../indicators/${id}.md${title && ` "${title}"`})`;
  if (kind === 'growth') return `${name} ${link(`tăng ${written(value)}%`)}.`;
  const change = year === breakYear || before === 0 ? undefined : rounded((value / before - 1) * 100, 1);
  const changed =
    change === undefined || kind === 'share'
      ? ''
      : `, ${change < 0 ? 'giảm' : 'tăng'} ${written(Math.abs(change))}% so với cùng kỳ`;
  if (kind !== 'cumulative') return `${name} ${link(`ước ${written(value)}${unitOf(unit)}${changed}`)}.`;

  const plan = (course?.plan ?? 1) * (random() * 100 < DISPUTED ? 1.1 : 1);
  const share = `đạt ${written(rounded((value / plan) * 100, 1))}% kế hoạch`;
  const text = `ước ${written(value)} ${unit}, ${share}${changed}`;
  const note = id === 'thu-ngan-sach' ? '[^1]' : '';
  const sentences: string[] = [];
  const isMonth = /M\d\d$/.test(period);
  if (isMonth) {
    const single = rounded(value - (month === 1 ? 0 : (course?.byMonth[month - 2] ?? 0)), decimals);
    if (month > 1) {
      const days = `period: ${period}; start: ${period.replace('M', '')}-01`;
      sentences.push(`${name} tháng ${month} ${link(`ước ${written(single)} ${unit}`, days)}.`);
      sentences.push(`Lũy kế ${month} tháng ${link(text, `period: ${year}-${month}M`)}${note}.`);
    } else {
      sentences.push(`${name} ${link(text)}${note}.`);
    }
  } else {
    sentences.push(`${name} ${link(text)}${note}.`);
  }
  if (month === 3 && last && random() * 100 < RESTATED) {
    const final = rounded((last[11] ?? 0) * (0.99 + random() * 0.02), decimals);
    sentences.push(
      `Cả năm ${year - 1}, sau khi rà soát, ${link(`đạt ${written(final)} ${unit}`, `period: ${year - 1}`)}.`,
    );
  }
  return sentences.join(' ');
}

const unitOf = (unit: string): string => (unit === '%' ? '%' : ` ${unit}`);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;
const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
/** A number as reports print it: `1.234,5`. */
const written = (value: number): string => FORMAT.format(value);

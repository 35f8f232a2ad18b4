import { LANGUAGES } from '../words/languages.ts';
import { z } from 'astro/zod';
import { parsePeriod } from '../domain/period.ts';

/**
 * Schemas of the content folder's YAML, with messages that a keeper understands. Keys in files are in
 * snake_case, as `content.md` has them.
 */

const required = (what: string) =>
  z
    .string({ error: `cần có ${what}` })
    .trim()
    .min(1, `cần có ${what}`);
const id = z
  .string({ error: 'cần một mã' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'mã chỉ gồm chữ thường không dấu, chữ số và gạch nối');
const period = z
  .string({ error: 'cần có mã kỳ' })
  .refine(
    (code) => parsePeriod(code) !== undefined,
    'không phải mã kỳ; viết như 2024-Q1, 2023-M01, 2024-H1, 2021-9M hoặc 2023',
  );
const date = z
  .string({ error: 'cần có ngày, viết như 2024, 2024-03 hoặc 2024-03-15' })
  .refine(isPossibleDate, 'không phải ngày; viết như 2024, 2024-03 hoặc 2024-03-15');
const url = z.string().regex(/^https?:\/\/\S+$/i, 'cần địa chỉ bắt đầu bằng http:// hoặc https://');
const anchor = z
  .string()
  // Most headings are numbered, and so are their names: `1-6-thu-chi-ngan-sach`.
  .regex(/^[a-z\d][\w-]*$/i, 'tên của một chỗ trong trang chỉ gồm chữ không dấu, chữ số, gạch nối');
const texts = z.array(required('nội dung'), { error: 'cần một danh sách' }).default([]);
const listOf = <T extends z.ZodType>(item: T, what: string) =>
  z.array(item, { error: `cần danh sách ${what}` });

function isPossibleDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.getUTCDate() === Number(day);
}

export const reportSchema = z.strictObject({
  title: required('tiêu đề'),
  area: id,
  issuer: required('cơ quan ban hành'),
  period,
  date,
  number: z.string().optional(),
  edition: z.enum(['full', 'digest'], { error: 'chỉ nhận full hoặc digest' }),
  status: z.enum(['draft', 'reviewed'], { error: 'chỉ nhận draft hoặc reviewed' }),
  source: z.strictObject(
    {
      file: z.string().optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'cần 64 chữ số thập lục phân')
        .optional(),
      url: url.optional(),
      transcription: z.enum(['clean', 'ocr'], { error: 'chỉ nhận clean hoặc ocr' }),
    },
    {
      error: ({ code }) =>
        code === 'unrecognized_keys' ? undefined : 'cần có source với transcription: clean hoặc ocr',
    },
  ),
  signatory: z.string().optional(),
  corrections: z
    .array(z.strictObject({ date, note: required('nội dung đính chính'), file: z.string().optional() }))
    .default([]),
  aliases: z
    .record(anchor, anchor, { error: 'cần các cặp “tên cũ: tên mới” của những chỗ trong trang' })
    .default({}),
});

export const indicatorSchema = z
  .strictObject({
    name: required('tên chỉ tiêu'),
    name_en: z.string().optional(),
    definition_en: z.string().optional(),
    unit: required('đơn vị'),
    kind: z.enum(['cumulative', 'stock', 'growth', 'share'], {
      error: 'chỉ nhận cumulative, stock, growth hoặc share',
    }),
    topic: id,
    parts: z.array(id).default([]),
    related: z.array(id).default([]),
    aliases: texts,
    aliases_after: z.record(id, z.array(z.string())).default({}),
    aliases_behind: texts,
    not_when: texts,
    change_base: z.literal('ytd', { error: 'chỉ nhận ytd' }).optional(),
    breaks: z
      .array(z.strictObject({ from: period, note: required('lý do'), note_en: z.string().optional() }))
      .default([]),
  })
  .refine(({ kind, unit }) => (kind === 'growth' || kind === 'share' ? unit === '%' : true), {
    path: ['unit'],
    message: 'chỉ tiêu loại growth hoặc share có đơn vị là %',
  });

export const siteSchema = z.strictObject({
  title: required('tên kho'),
  tagline: z.string().default(''),
  description: z.string().default(''),
  publisher: required('tên người vận hành'),
  contact: z.string().default(''),
  licence: z.strictObject({ name: z.string(), url }).default({
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
  }),
  notice: z.string().default(''),
  notice_en: z.string().optional(),
  headline_indicators: z.array(id).default([]),
  languages: z
    .array(z.enum(LANGUAGES, { error: `chỉ nhận ${LANGUAGES.join(', ')}` }))
    .refine((languages) => languages.includes(LANGUAGES[0]), { error: `phải có ${LANGUAGES[0]}` })
    .default([...LANGUAGES]),
  zips: z
    .array(z.enum(['data', 'site'], { error: 'chỉ nhận data (mọi tệp dữ liệu) và site (cả trang web)' }))
    .default([]),
});

export const areasSchema = z.strictObject({
  areas: listOf(
    z.strictObject({
      id,
      name: required('tên khu vực'),
      name_en: z.string().optional(),
      level: z.enum(['country', 'province', 'city', 'district', 'commune'], {
        error: 'chỉ nhận country, province, city, district hoặc commune',
      }),
      code: z.string().optional(),
      parent: id.optional(),
      valid_from: date.optional(),
      valid_to: date.optional(),
      successors: z.array(id, { error: 'cần danh sách mã khu vực' }).default([]),
      population: z
        .strictObject({ people: z.int().positive(), year: z.int().min(1945).max(2100) })
        .optional(),
      aliases: texts,
    }),
    'areas',
  ),
});

export const topicsSchema = z.strictObject({
  topics: listOf(
    z.strictObject({
      id,
      name: required('tên chủ đề'),
      name_en: z.string().optional(),
      description: z.string().default(''),
      headings: texts,
    }),
    'topics',
  ),
});

export const glossarySchema = z.strictObject({
  terms: listOf(
    z.strictObject({
      id,
      term: required('từ'),
      abbreviation: z.string().optional(),
      long_form: z.string().optional(),
      explanation: required('lời giải thích'),
    }),
    'terms',
  ),
});

export const abbreviationsSchema = z.strictObject({
  abbreviations: listOf(
    z.strictObject({
      short: required('chữ viết tắt'),
      long: z
        .array(required('dạng viết đủ'), { error: 'cần danh sách dạng viết đủ' })
        .min(1, 'cần ít nhất một dạng viết đủ'),
    }),
    'abbreviations',
  ),
});

/** A province of the generated archive. */
export interface Province {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** How large its amounts are beside the first one's. */
  readonly size: number;
  readonly firstYear: number;
  /** Codes of a year's reports without the year, in order of time. */
  readonly periods: readonly string[];
}

const EVERY_MONTH = ['M01', 'M02', 'Q1', 'M04', 'M05', 'H1', 'M07', 'M08', '9M', 'M10', 'M11', ''];
const EVERY_QUARTER = ['Q1', 'H1', '9M', ''];

/** 240 reports of a province that reports each month, 56 of one that does each quarter, 20 of one a year: 316. */
export const PROVINCES: readonly Province[] = [
  {
    id: 'nui-xanh',
    name: 'Tỉnh Núi Xanh',
    nameEn: 'Nui Xanh Province',
    size: 1,
    firstYear: 2005,
    periods: EVERY_MONTH,
  },
  {
    id: 'song-dai',
    name: 'Tỉnh Sông Dài',
    nameEn: 'Song Dai Province',
    size: 2.4,
    firstYear: 2011,
    periods: EVERY_QUARTER,
  },
  {
    id: 'bien-lang',
    name: 'Tỉnh Biển Lặng',
    nameEn: 'Bien Lang Province',
    size: 0.15,
    firstYear: 2005,
    periods: [''],
  },
];
export const LAST_YEAR = 2024;

/** An indicator of the generated archive, with what its values are made from. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: 'cumulative' | 'stock' | 'share' | 'growth';
  readonly topic: string;
  /** The first province's value of a whole year (of a stock its level) in 2005, and its growth a year. */
  readonly start: number;
  readonly growth: number;
  readonly decimals: 0 | 1;
  readonly parts?: readonly string[];
  /** The year from which it is counted otherwise. */
  readonly breakYear?: number;
}

export const COUNTED: readonly Counted[] = [
  {
    id: 'thu-ngan-sach',
    name: 'Tổng thu ngân sách trên địa bàn',
    unit: 'tỷ đồng',
    kind: 'cumulative',
    topic: 'ngan-sach',
    start: 1820,
    growth: 1.11,
    decimals: 1,
    parts: ['thu-noi-dia', 'thu-hai-quan'],
  },
  cumulative('thu-noi-dia', 'Thu nội địa', 'tỷ đồng', 'ngan-sach', 1100, 1.11),
  cumulative('thu-hai-quan', 'Thu từ xuất nhập khẩu', 'tỷ đồng', 'ngan-sach', 720, 1.11),
  cumulative('chi-ngan-sach', 'Tổng chi ngân sách địa phương', 'tỷ đồng', 'ngan-sach', 2900, 1.09),
  cumulative('ban-le', 'Tổng mức bán lẻ hàng hóa', 'tỷ đồng', 'thuong-mai', 3400, 1.12),
  cumulative('xuat-khau', 'Kim ngạch xuất khẩu', 'triệu USD', 'thuong-mai', 210, 1.14),
  cumulative('khach-du-lich', 'Khách du lịch', 'nghìn lượt', 'thuong-mai', 880, 1.08),
  { ...cumulative('trong-rung', 'Diện tích rừng trồng mới', 'ha', 'nong-nghiep', 6400, 1.02), decimals: 0 },
  {
    ...cumulative('tai-nan', 'Số vụ tai nạn giao thông', 'vụ', 'xa-hoi', 260, 0.97),
    decimals: 0,
    breakYear: 2015,
  },
  {
    ...cumulative('doanh-nghiep', 'Doanh nghiệp thành lập mới', 'doanh nghiệp', 'thuong-mai', 240, 1.07),
    decimals: 0,
  },
  stock('dan-lon', 'Tổng đàn lợn', 'con', 'nong-nghiep', 310_000, 1.01, 0),
  stock('du-no', 'Tổng dư nợ tín dụng', 'tỷ đồng', 'ngan-sach', 5200, 1.15, 1),
  {
    id: 'ho-ngheo',
    name: 'Tỷ lệ hộ nghèo',
    unit: '%',
    kind: 'share',
    topic: 'xa-hoi',
    start: 28,
    growth: 0.93,
    decimals: 1,
  },
  {
    id: 'tang-truong',
    name: 'Tốc độ tăng trưởng kinh tế',
    unit: '%',
    kind: 'growth',
    topic: 'ngan-sach',
    start: 7.5,
    growth: 1,
    decimals: 1,
  },
];

function cumulative(
  id: string,
  name: string,
  unit: string,
  topic: string,
  start: number,
  growth: number,
): Counted {
  return { id, name, unit, kind: 'cumulative', topic, start, growth, decimals: 1 };
}

function stock(
  id: string,
  name: string,
  unit: string,
  topic: string,
  start: number,
  growth: number,
  decimals: 0 | 1,
): Counted {
  return { id, name, unit, kind: 'stock', topic, start, growth, decimals };
}

const TOPICS = [
  ['ngan-sach', 'Ngân sách và tín dụng'],
  ['thuong-mai', 'Thương mại và du lịch'],
  ['nong-nghiep', 'Nông nghiệp'],
  ['xa-hoi', 'Đời sống xã hội'],
] as const;
/** Topics by id, with the headings that reports give them. */
export const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(TOPICS);

/** The archive's files besides its reports, by path. */
export function catalogueFiles(): Record<string, string> {
  return {
    'site.yaml': [
      'title: Kho ba tỉnh',
      'tagline: Hai mươi năm báo cáo của ba tỉnh, để thử trang',
      'description: Kho này do chương trình viết ra; ba tỉnh và mọi con số đều không có thật.',
      'publisher: Nhóm thử',
      'contact: thu@example.org',
      'headline_indicators: [thu-ngan-sach, ban-le, khach-du-lich, dan-lon, ho-ngheo, tang-truong]',
      'languages: [vi, en]',
      '',
    ].join('\n'),
    'areas.yaml': [
      'areas:',
      ...PROVINCES.map(
        ({ id, name, nameEn }, index) =>
          `  - { id: ${id}, name: ${name}, name_en: ${nameEn}, level: province, code: "${91 + index}" }`,
      ),
      '',
    ].join('\n'),
    'topics.yaml': [
      'topics:',
      ...TOPICS.map(
        ([id, name]) =>
          `  - { id: ${id}, name: ${name}, description: Các báo cáo nói gì về mục này., headings: [${name}] }`,
      ),
      '',
    ].join('\n'),
    'glossary.yaml': [
      'terms:',
      '  - { id: du-toan, term: Dự toán, explanation: Kế hoạch thu chi của cả năm. }',
      '  - { id: cung-ky, term: So với cùng kỳ, explanation: So với đúng khoảng thời gian đó của năm trước. }',
      '',
    ].join('\n'),
    ...Object.fromEntries(COUNTED.map((counted) => [`indicators/${counted.id}.md`, indicatorFile(counted)])),
  };
}

function indicatorFile({ name, unit, kind, topic, parts, breakYear }: Counted): string {
  return [
    '---',
    `name: ${name}`,
    `unit: ${unit === '%' ? "'%'" : unit}`,
    `kind: ${kind}`,
    `topic: ${topic}`,
    ...(parts ? [`parts: [${parts.join(', ')}]`] : []),
    ...(breakYear
      ? ['breaks:', `  - { from: ${breakYear}-M01, note: Từ năm ${breakYear} tính cả va chạm nhẹ. }`]
      : []),
    '---',
    '',
    `${name}, đếm theo lối của kho thử.`,
    '',
  ].join('\n');
}

/** What a unit measures, and how many base units it is. */
export interface Unit {
  /** What is counted; only units of one dimension convert into each other. */
  readonly dimension: string;
  /** How many base units one of this unit is. */
  readonly factor: number;
}

export const MULTIPLIERS: Readonly<Record<string, number>> = {
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
};

/** `van ban` is `văn bản`, not ten thousand of something. */
export const COMMON_MULTIPLIER_WORDS: readonly string[] = Object.keys(MULTIPLIERS).filter(
  (word) => word !== 'vạn',
);

/** Base units by spelling, in matchForm. Damaged words are read as these by their likeness. */
const COMMON_UNITS: Readonly<Record<string, Unit>> = {
  đồng: { dimension: 'VND', factor: 1 },
  vnđ: { dimension: 'VND', factor: 1 },
  'đô la mỹ': { dimension: 'USD', factor: 1 },
  'đô la': { dimension: 'USD', factor: 1 },
  'đôla mỹ': { dimension: 'USD', factor: 1 },
  đôla: { dimension: 'USD', factor: 1 },
  usd: { dimension: 'USD', factor: 1 },
  ha: { dimension: 'area', factor: 1 },
  hécta: { dimension: 'area', factor: 1 },
  'héc ta': { dimension: 'area', factor: 1 },
  con: { dimension: 'animal', factor: 1 },
  tấn: { dimension: 'mass', factor: 1 },
  kg: { dimension: 'mass', factor: 0.001 },
  lượt: { dimension: 'visit', factor: 1 },
  'lao động': { dimension: 'person', factor: 1 },
  người: { dimension: 'person', factor: 1 },
  'học viên': { dimension: 'person', factor: 1 },
  vụ: { dimension: 'case', factor: 1 },
  'doanh nghiệp': { dimension: 'enterprise', factor: 1 },
  'hợp tác xã': { dimension: 'cooperative', factor: 1 },
  htx: { dimension: 'cooperative', factor: 1 },
  'sản phẩm': { dimension: 'product', factor: 1 },
  '%': { dimension: 'percent', factor: 1 },
  'dự án': { dimension: 'project', factor: 1 },
  hộ: { dimension: 'household', factor: 1 },
  xã: { dimension: 'commune', factor: 1 },
  'đơn vị cấp huyện': { dimension: 'huyện', factor: 1 },
  trường: { dimension: 'school', factor: 1 },
  'hồ sơ': { dimension: 'file', factor: 1 },
  đơn: { dimension: 'petition', factor: 1 },
  giấy: { dimension: 'certificate', factor: 1 },
  viên: { dimension: 'piece', factor: 1 },
  m3: { dimension: 'volume', factor: 1 },
  'm³': { dimension: 'volume', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  kwh: { dimension: 'energy', factor: 1 },
  'trkw/h': { dimension: 'energy', factor: 1e6 },
  cây: { dimension: 'tree', factor: 1 },
  gam: { dimension: 'mass', factor: 1e-6 },
  'chi nhánh': { dimension: 'branch', factor: 1 },
  'cụm công nghiệp': { dimension: 'industrial-cluster', factor: 1 },
  'cửa khẩu': { dimension: 'border-gate', factor: 1 },
  'liên hiệp hợp tác xã': { dimension: 'cooperative-union', factor: 1 },
  'liên hiệp htx': { dimension: 'cooperative-union', factor: 1 },
  chuỗi: { dimension: 'chain', factor: 1 },
  cuộc: { dimension: 'inspection', factor: 1 },
  'đề tài': { dimension: 'research-project', factor: 1 },
  'đối tượng': { dimension: 'subject', factor: 1 },
  'giấy phép': { dimension: 'permit', factor: 1 },
  giải: { dimension: 'prize', factor: 1 },
  'tổ chức, cá nhân': { dimension: 'body', factor: 1 },
  'tập thể': { dimension: 'group', factor: 1 },
  'cá nhân': { dimension: 'individual', factor: 1 },
  'gia đình': { dimension: 'family', factor: 1 },
  'nông dân': { dimension: 'farmer', factor: 1 },
  mỏ: { dimension: 'mine', factor: 1 },
  'quyết định': { dimension: 'decision', factor: 1 },
  'suất quà': { dimension: 'gift', factor: 1 },
  'vị trí': { dimension: 'site', factor: 1 },
};

/** Base units that other words are too like to be read as them where OCR damaged a text: `dân`, `tạ`, `m`. */
const OTHER_UNITS: Readonly<Record<string, Unit>> = {
  vnd: { dimension: 'VND', factor: 1 },
  đ: { dimension: 'VND', factor: 1 },
  trđ: { dimension: 'VND', factor: 1e6 },
  'tr.đ': { dimension: 'VND', factor: 1e6 },
  'tr.đồng': { dimension: 'VND', factor: 1e6 },
  'tr đồng': { dimension: 'VND', factor: 1e6 },
  dn: { dimension: 'enterprise', factor: 1 },
  tạ: { dimension: 'mass', factor: 0.1 },
  yến: { dimension: 'mass', factor: 0.01 },
  g: { dimension: 'mass', factor: 1e-6 },
  gr: { dimension: 'mass', factor: 1e-6 },
  gram: { dimension: 'mass', factor: 1e-6 },
  dân: { dimension: 'person', factor: 1 },
  giường: { dimension: 'giường bệnh', factor: 1 },
  'giường bệnh': { dimension: 'giường bệnh', factor: 1 },
  'bị can': { dimension: 'subject', factor: 1 },
  'bác sỹ': { dimension: 'bác sĩ', factor: 1 },
  'bệnh nhân': { dimension: 'visit', factor: 1 },
  'người bệnh': { dimension: 'visit', factor: 1 },
  em: { dimension: 'học sinh', factor: 1 },
  'đơn vị trường học': { dimension: 'school', factor: 1 },
  lđ: { dimension: 'person', factor: 1 },
  hs: { dimension: 'file', factor: 1 },
  ca: { dimension: 'ca mắc', factor: 1 },
  'ca mắc': { dimension: 'ca mắc', factor: 1 },
  'ca bệnh': { dimension: 'ca mắc', factor: 1 },
  'trường hợp mắc': { dimension: 'ca mắc', factor: 1 },
  'trường hợp nhiễm': { dimension: 'ca mắc', factor: 1 },
  'giấy chứng nhận đăng ký hộ kinh doanh': { dimension: 'household > kinh doanh', factor: 1 },
  'ngôi nhà': { dimension: 'nhà', factor: 1 },
  'căn nhà': { dimension: 'nhà', factor: 1 },
  'hành khách': { dimension: 'visit', factor: 1 },
  'du khách': { dimension: 'visit', factor: 1 },
  'lượt khách': { dimension: 'visit', factor: 1 },
  'lượt hành khách': { dimension: 'visit', factor: 1 },
  'lượt hk': { dimension: 'visit', factor: 1 },
  hk: { dimension: 'visit', factor: 1 },
  'thanh niên': { dimension: 'công dân', factor: 1 },
  'tân binh': { dimension: 'công dân', factor: 1 },
  'mét khối': { dimension: 'volume', factor: 1 },
  lít: { dimension: 'volume', factor: 0.001 },
  'ki lô mét': { dimension: 'length', factor: 1000 },
  m: { dimension: 'length', factor: 1 },
  mét: { dimension: 'length', factor: 1 },
  m2: { dimension: 'area', factor: 1e-4 },
  'm²': { dimension: 'area', factor: 1e-4 },
  'mét vuông': { dimension: 'area', factor: 1e-4 },
  km2: { dimension: 'area', factor: 100 },
  'km²': { dimension: 'area', factor: 100 },
  'm<sup>2</sup>': { dimension: 'area', factor: 1e-4 },
  'km<sup>2</sup>': { dimension: 'area', factor: 100 },
  'm<sup>3</sup>': { dimension: 'volume', factor: 1 },
  kw: { dimension: 'power', factor: 0.001 },
  mw: { dimension: 'power', factor: 1 },
  gw: { dimension: 'power', factor: 1000 },
  mva: { dimension: 'apparent-power', factor: 1 },
  mwh: { dimension: 'energy', factor: 1e3 },
  gwh: { dimension: 'energy', factor: 1e6 },
};

/** All base units by spelling. */
export const BASE_UNITS: Readonly<Record<string, Unit>> = { ...COMMON_UNITS, ...OTHER_UNITS };
export const COMMON_UNIT_WORDS: readonly string[] = Object.keys(COMMON_UNITS);

/** Words that begin like a unit and are none: `15 giải ngân …` counts no prizes (`giải`). */
export const NO_UNIT =
  /^(?:giải (?:ngân|quyết|phóng|thể|pháp|trình|đáp|tỏa)|đơn vị(?! (?:cấp huyện|trường học)(?!\p{L}))|giấy tờ|mỏ cày|dân (?:tộc|quân|chủ|cư|số|sự|vận)|tạ (?:ơn|từ)|yến (?:sào|mạch))(?!\p{L})/u;

/** Denominators that make a ratio of any unit (`người/km²`); elsewhere a slash joins two words (`xã/phường`). */
export const DENOMINATORS: ReadonlySet<string> = new Set([
  ...[
    'ha',
    'm2',
    'm²',
    'km2',
    'km²',
    'm3',
    'm³',
    'km<sup>2</sup>',
    'm<sup>2</sup>',
    'km',
    'm',
    'kg',
    'tấn',
    'tạ',
    'lít',
    'kwh',
  ],
  ...['năm', 'tháng', 'quý', 'tuần', 'ngày', 'giờ', 'phút', 'giây', 'vụ', 'ca', 'lượt', 'chuyến'],
  ...['người', 'dân', 'đầu người', 'lao động', 'hộ', 'khẩu', 'nhân khẩu', 'suất', 'con', 'cây', 'usd'],
]);

/** Words behind the slash of an amount of money that begin no ratio: `1.200 tỷ đồng/kế hoạch 1.500 tỷ đồng`. */
export const NO_DENOMINATOR = /^(?:kế hoạch|dự toán|chỉ tiêu|kh|dt|tổng|cùng kỳ|năm trước)(?!\p{L})/u;

/** Time and counts that are denominators only. */
export const DENOMINATOR_UNITS: Readonly<Record<string, Unit>> = {
  năm: { dimension: 'năm', factor: 1 },
  'đầu người': { dimension: 'person', factor: 1 },
  khẩu: { dimension: 'person', factor: 1 },
  'nhân khẩu': { dimension: 'person', factor: 1 },
};

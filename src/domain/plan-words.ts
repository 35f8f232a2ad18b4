/** A plan that the words behind a percentage name: `% | dự toán năm 2024 HĐND tỉnh giao`. */
export interface NamedPlan {
  /** How many characters of the text it takes up. */
  readonly length: number;
  /** Who set it, where the text says so. */
  readonly planBy?: string;
  readonly planYear?: number;
}

const GIVERS =
  'trung ương|tw|nstw|cấp trên|bộ(?= (?:giao|đề ra))|ngành(?= (?:giao|đề ra))|quốc hội|thủ tướng chính phủ|thủ tướng|chính phủ|bộ tài chính|bộ kế hoạch và đầu tư|hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|tỉnh|địa phương|thành phố|huyện|quận|xã|phường';
const PLAN_AFTER = new RegExp(
  '^ *(?:(?:so với|so|với|của) *)?(?:' +
    '(?:tổng )?(?:chỉ tiêu )?(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|nhiệm vụ chi|kh|dt(?! *(?:gieo|tích|đất)))(?!\\p{L})' +
    `(?<words>(?: (?:vốn|năm(?: \\d{4}(?!\\d))?|cả năm|giao|đầu năm|đề ra|thông qua|quyết nghị|phê duyệt|chi tiết|được|do|phấn đấu|của(?= (?:tỉnh|thành phố|huyện|quận|xã|phường|hđnd|ubnd|trung ương|thủ tướng|chính phủ)(?!\\p{L}))|${GIVERS})(?!\\p{L}))*)` +
    `|(?<givers>(?:(?:${GIVERS}) )+)giao(?!\\p{L}))`,
  'u',
);
/** The council alone is the province's; "HĐND thành phố" is the city's. */
const PLANNERS: readonly (readonly [pattern: RegExp, planBy: string])[] = [
  [/trung ương|thủ tướng|chính phủ|bộ |tw/u, 'trung-uong'],
  [/thành phố/u, 'thanh-pho'],
  [/huyện/u, 'huyen'],
  [/tỉnh|địa phương|hđnd|ubnd|nhân dân/u, 'tinh'],
];

/** Reads the plan that a text (in matchForm) begins with; `undefined` where it names none. */
export function planAfter(tail: string): NamedPlan | undefined {
  const match = PLAN_AFTER.exec(tail);
  if (!match) return undefined;
  const words = match.groups?.words ?? match.groups?.givers ?? '';
  const planBy = PLANNERS.find(([pattern]) => pattern.test(words))?.[1];
  const year = /\d{4}/.exec(words)?.[0];
  return {
    length: match[0].length,
    ...(planBy === undefined ? {} : { planBy }),
    ...(year === undefined ? {} : { planYear: Number(year) }),
  };
}

/** `vượt 0,4% chỉ tiêu giao | (93%)`: of a level so many points. */
export const IN_POINTS = /^ ?\((?:là )?\d[\d.,]* ?%\)/u;

/** `vượt kế hoạch năm | 2,2%`: the plan may stand in front. */
export const PLAN_EXCEEDED =
  /(?<!\p{L})vượt (?:kế hoạch|dự toán|kh)(?: (?:năm|cả năm|đề ra|được giao|giao|tỉnh giao|trung ương giao|\d{4}))* (?:(?:là|gần|hơn|trên|khoảng|tới) )*$/u;

/** `vượt 15% dự toán tỉnh và | 9% dự toán huyện`: the second is exceeded by so much, too. */
export const BEHIND_EXCEEDED =
  /(?<!\p{L})vượt [\d.,]+ ?% (?:so với )?(?:dự toán|kế hoạch|chỉ tiêu|kh)(?: (?!và )\p{L}+){0,6}(?:,| và|, và) $/u;

import type { Naming } from './alias-index.ts';

/**
 * Names that say too little by themselves: they hold only in a passage that speaks of their topic. `Tổng thiệt hại 538 triệu
 * đồng` may be by storms or by thieves, and offices take in other dossiers than those of administrative procedures.
 */
const NEEDED: readonly (readonly [phrase: RegExp, topic: RegExp])[] = [
  [
    /^(?:ước )?(?:tổng )?(?:giá trị )?thiệt hại(?: ước tính| về kinh tế)?$/u,
    /(?<!\p{L})(?:thiên tai|mưa|lũ|bão|áp thấp nhiệt đới|giông|dông|lốc|sạt lở|sét|hạn hán|rét|ngập|triều cường|xâm nhập mặn|động đất)(?!\p{L})/u,
  ],
  [
    /^(?:đã )?tiếp nhận hồ sơ$/u,
    /(?<!\p{L})(?:thủ tục hành chính|tthc|một cửa|dịch vụ công|hành chính công|cải cách hành chính|hồ sơ trực tuyến)(?!\p{L})/u,
  ],
];

const DOSSIERS = /^(?:đã )?tiếp nhận hồ sơ$/u;
/** Offices of one kind or level, whose dossiers are part of those of all levels. */
const ONE_OFFICE =
  /(?<!\p{L})(?:cấp (?:tỉnh|huyện|xã)|(?:các )?sở|khối|bộ phận|trung tâm|công an|chi cục|cục|ngành|riêng|tòa án|ngân hàng|bảo hiểm xã hội|văn phòng|phòng|trường|kỳ trước|chuyển sang)(?!\p{L})[^;]*$/u;

/** Whether a passage (in matchForm) speaks of what a name needs it to speak of. */
export function speaksOfTopic({ phrase, after, start }: Naming, folded: string): boolean {
  if (after !== undefined) return true;
  if (DOSSIERS.test(phrase) && ONE_OFFICE.test(folded.slice(sentenceStart(folded, start), start)))
    return false;
  return NEEDED.every(([name, topic]) => !name.test(phrase) || topic.test(folded));
}

const sentenceStart = (folded: string, at: number): number => {
  const border = folded.lastIndexOf('. ', at);
  return border < 0 ? 0 : border + 2;
};

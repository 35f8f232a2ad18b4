import type { Naming } from '../names/alias-index.ts';

/** Names that stand behind a subject of their own, which is not the indicator's. All texts are in matchForm. */

type Words = ReadonlySet<string> | undefined;

/**
 * Whether the words in front of a name, or those behind its number, give it a subject of its own.
 *
 * @param lead its sentence up to the name
 * @param behind its sentence from the number's end on
 * @param ownWords words of the indicator's names
 */
export function isOfOtherSubject(
  { start, end, after }: Naming,
  lead: string,
  behind: string,
  folded: string,
  ownWords: Words,
): boolean {
  const name = folded.slice(start, end);
  if (OF_SOME_PLACES.test(lead)) return true;
  if (name === 'nông nghiệp' && (BESIDE_FORESTRY.test(behind) || BEHIND_FORESTRY.test(lead))) return true;
  if (name.startsWith('công nghiệp') && AMONG_SECTORS.test(lead)) return true;
  return after !== undefined && (isOfAnotherMeasure(lead, ownWords) || isOfAnotherCrop(name, lead, ownWords));
}

/** `Có 38 địa phương | thu ngân sách đạt trên 75%`: what so many of them have reached. */
const OF_SOME_PLACES =
  /(?<!\p{L})\d+(?:\/\d+)? (?:địa phương|tỉnh|thành phố|huyện|xã|phường|đơn vị|bộ|cơ quan|chủ đầu tư|ngành)(?:,? (?:tỉnh|thành phố|phường|thị trấn|ước|có (?:tỷ lệ|kết quả|số|tổng)))* $/u;

/** `nông nghiệp tăng 3,7%, | lâm nghiệp tăng 3,9%, thủy sản tăng 4,2%`: farming alone, beside what the sector has else. */
const BESIDE_FORESTRY =
  /^[^.;]{0,40}?(?:,|;| và) (?:ngành |lĩnh vực )?(?:lâm nghiệp|thủy sản)(?: (?:ước|đạt|tăng|giảm|trên|gần|hơn|khoảng))* \d/u;

/** `lâm nghiệp tăng 3,9%, thủy sản tăng 4,2%, | nông nghiệp tăng 3,7%`: the same with farming at the end. */
const BEHIND_FORESTRY =
  /(?<!\p{L})(?:lâm nghiệp|thủy sản)(?: (?:ước|đạt|tăng|giảm|trên|gần|hơn|khoảng))* \d[\d.,]* ?%(?:,|;| và) (?:ngành |lĩnh vực )?$/u;

/** `khu vực dịch vụ, | công nghiệp, xây dựng chiếm 83%`: sectors that are told of together. */
const AMONG_SECTORS =
  /(?<!\p{L})(?:dịch vụ|thương mại|du lịch|nông nghiệp)(?:,| và| -) (?:ngành |khu vực )?$/u;

/** `giá trị sản xuất công nghiệp …, doanh thu | thương mại - dịch vụ`: a short name behind a measure of its own. */
function isOfAnotherMeasure(lead: string, ownWords: Words): boolean {
  const measure =
    /(?<!\p{L})(doanh thu|doanh số|kim ngạch|vốn đầu tư|lao động|tổng mức|thu nhập|lợi nhuận|giá trị sản xuất|giá trị tăng thêm)(?: ngành| lĩnh vực| khu vực)? $/u.exec(
      lead,
    )?.[1];
  return measure?.split(' ').some((word) => ownWords?.has(word) !== true) ?? false;
}

/** `ngô 46 tạ/ha; khoai lang | năng suất 75 tạ/ha`: a head behind a crop of its own leans on no other. */
function isOfAnotherCrop(head: string, lead: string, ownWords: Words): boolean {
  if (!/^(?:năng suất|sản lượng|diện tích)(?!\p{L})/u.test(head)) return false;
  const crop =
    /(?:^|[;:.,] ?|- )(?:cây )?((?:lúa|ngô|lạc|sắn|rau|đậu|khoai|mía|lạc|vừng)(?: \p{L}+){0,2}?) (?:ước |cho )?$/u.exec(
      lead,
    )?.[1];
  return crop !== undefined && crop.split(' ').some((word) => ownWords?.has(word) !== true);
}

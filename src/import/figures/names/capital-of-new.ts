import type { Naming } from './alias-index.ts';

/** What a total of capital is told to have grown by together with the number of enterprises: both are of new ones. */
const GREW_WITH_NUMBER =
  /^[:,]? ?(?:(?:là|đạt|ước|trên|hơn|gần|khoảng) )*\d[\d.,]* (?:nghìn |ngàn )?tỷ đồng,? ?\(?(?:tăng|giảm) [\d.,]+ ?% (?:về )?(?:số )?(?:lượng )?doanh nghiệp(?!\p{L})/u;
const NEW = 'doanh-nghiep-moi';
const ALL = 'tong-von-doanh-nghiep';

/**
 * `nâng tổng số doanh nghiệp lên 8.400. | Tổng số vốn đăng ký 5.120 tỷ đồng (tăng 21% về số doanh nghiệp và tăng 64% về số vốn …)`:
 * the capital is that of new enterprises, whatever was told of before it.
 */
export function withCapitalOfNew(namings: readonly Naming[], folded: string): Naming[] {
  return namings.filter(({ indicator, end, start }) => {
    if (indicator !== ALL || !GREW_WITH_NUMBER.test(folded.slice(end, end + 120))) return true;
    const isNewHere = (other: Naming): boolean =>
      other.start === start && other.after?.includes(NEW) === true;
    return !namings.some(isNewHere);
  });
}

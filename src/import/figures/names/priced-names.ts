import { namingsOfPhrase, type AliasIndex, type Naming } from './alias-index.ts';

/** Between the name of the area's product and its amount: `tổng sản phẩm trên địa bàn (GRDP) | 6 tháng năm 2021 (giá so sánh 2010)`. */
const PRICES =
  /^(?: ?\(grdp\))?[^;:.%]{0,60}?(?<!\p{L})(?:giá (so sánh|hiện hành|thực tế)|(?:giá )?(cố định))(?!\p{L})/u;
/** `… ước đạt 58.610 tỷ đồng | (giá so sánh 2010)`: the same behind the amount. */
const PRICES_BEHIND =
  /^(?: ?\(grdp\))?(?:[^;:.%\d]|\d(?![\d.,]* ?(?:%|tỷ|nghìn)))*[\d.,]+ (?:nghìn )?tỷ đồng,? \(?(?:tính )?(?:theo )?giá (?:(so sánh|hiện hành|thực tế)|(cố định))(?!\p{L})/u;
const PRODUCT = /^(?:tổng (?:giá trị )?sản phẩm|grdp|quy mô grdp)(?!\p{L})(?!.*(?:bình quân|tăng))/u;

/**
 * Namings of the area's product in money, whose prices a sentence tells apart from the name: so many billions are counted at
 * them, while the growth behind is the product's all the same.
 */
export function pricedNamings(namings: readonly Naming[], folded: string, index: AliasIndex): Naming[] {
  return namings.flatMap((naming): Naming[] => {
    if (naming.behind || naming.after || !PRODUCT.test(naming.phrase)) return [];
    const tail = folded.slice(naming.end, naming.end + 140);
    const before = PRICES.exec(tail);
    const isBefore = before && !/\d [%]|\d (?:tỷ|triệu|nghìn)/u.test(before[0]);
    const priced = isBefore ? before : PRICES_BEHIND.exec(tail);
    if (!priced) return [];
    const at = priced[1] === 'hiện hành' || priced[1] === 'thực tế' ? 'hiện hành' : 'so sánh';
    const phrase = `grdp theo giá ${at}`;
    const [named] = namingsOfPhrase(phrase, index);
    return named ? [{ ...named, start: naming.start, end: naming.end }] : [];
  });
}

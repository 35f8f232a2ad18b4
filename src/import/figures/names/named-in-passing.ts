import type { Naming } from './alias-index.ts';

/** Whether words name an indicator only to say something of another thing: what a change is of, what it adds to. */
export const isNamedInPassing = (naming: Naming, folded: string): boolean =>
  OF_A_CHANGE.test(folded.slice(Math.max(0, naming.start - 30), naming.start)) ||
  isOfAnotherThing(naming, folded) ||
  isContributedTo(naming, folded);

/** `tăng 30% về | vốn đăng ký` says of what the change is, and names nothing anew. */
const OF_A_CHANGE =
  /\d ?% về (?:tổng |số |lượng |mức )*$|(?<!\p{L})(?:vào|cho|trong) (?:mức |tốc độ )?tăng(?: trưởng)?(?: chung)?(?: của)? (?:\p{L}+ ){0,1}$/u;

/** `đóng góp 3,2 điểm phần trăm vào | tăng trưởng GRDP, cao hơn 1,1%`: what a sector adds to is not what is told of. */
const isContributedTo = ({ phrase, start }: Naming, folded: string): boolean =>
  /^(?:tốc độ |mức )?tăng/u.test(phrase) &&
  /(?<!\p{L})(?:vào|cho) (?:mức |tốc độ )?$/u.test(folded.slice(Math.max(0, start - 16), start));

/** `điện cho | sản xuất công nghiệp tăng 5%`: industry by itself is its index only where it opens what is said. */
const isOfAnotherThing = ({ phrase, start, after }: Naming, folded: string): boolean =>
  (INDUSTRY.test(phrase) || (after === undefined && TRADE.test(phrase))) &&
  !OPENS.test(folded.slice(Math.max(0, start - 40), start));

/** `thuế | nhập khẩu`: trade by itself is that of all goods only there, too. */
const TRADE = /^(?:xuất|nhập) khẩu$/u;
const INDUSTRY = /^sản xuất (?:toàn ngành )?công nghiệp$/u;
const OPENS =
  /(?:^|[.;:,] |[“"]|(?<!\p{L})(?:và|riêng|trong đó) )(?:(?:về|tình hình|hoạt động|ngành|dự ước|ước) )*$/u;

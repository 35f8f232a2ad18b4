/** How police reports spell out what the catalogue names in a word or two. In matchForm. */
const SPELT: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [
    /^(?: việc)?(?: (?:có|về|liên quan(?: đến)?|với|thực hiện|các|những|hành vi|tội|phạm tội|tội phạm))*(?! (?:tổ chức )?sử dụng(?: trái phép)?(?: chất)? ma túy)(?:,? (?:tàng trữ|mua bán|vận chuyển|tổ chức|sử dụng|sản xuất|trái phép|và|hoặc|chất|các chất|các loại))+ ma túy/u,
    ' phạm tội về ma túy',
  ],
  [
    /^(?: (?:có|với|hành vi|tội|phạm tội|tội phạm|vi phạm|pháp luật|liên quan(?: đến)?|về|các))* ma túy/u,
    ' phạm tội về ma túy',
  ],
  [
    /^(?: (?:có|về|với|các|những|hành vi|tội|phạm tội|tội phạm|vi phạm))+(?: (?:tổ chức|đánh bạc|và|hoặc|gá bạc))* (?:đánh|cờ) bạc/u,
    ' đánh bạc',
  ],
  [/^ (?:đánh bạc(?: (?:và|hoặc|,) tổ chức đánh bạc)?|cờ bạc)/u, ' đánh bạc'],
  [
    /^(?: (?:phạm tội|tội phạm|vi phạm|phạm pháp|pháp luật|về|trên|trong|thuộc|liên quan đến|lĩnh vực|quản lý|bảo vệ))+ môi trường/u,
    ' vi phạm pháp luật về môi trường',
  ],
  [
    /^(?: (?:xâm phạm|phạm tội|tội phạm|vi phạm|án|việc|về))+ (?:trật tự xã hội|ttxh|hình sự)/u,
    ' phạm pháp hình sự',
  ],
];

/** The short form of what a stretch behind `vụ` or `đối tượng` begins with, and how long the stretch is. */
export function crimeInPlainWords(tail: string): { words: string; length: number } | undefined {
  // “tàng trữ trái phép chất ma túy” may stand in quotes.
  const words = tail.replace(/^ ["“]/u, ' ');
  for (const [pattern, plain] of SPELT) {
    const match = pattern.exec(words);
    if (match) return { words: plain, length: match[0].length + tail.length - words.length };
  }
  return undefined;
}

/** What a list says in front that its brackets tell, in matchForm: a rise or a fall of each of its items. */
const LED =
  /(?<!\p{L})(tăng|giảm)(?: (?:mạnh|cao|khá|nhẹ|sâu))? (?:ở|tại|trong|đối với)(?: (?:các|một số|những|\d+))?(?: (?:nhóm|ngành|lĩnh vực|sản phẩm|mặt hàng|khu vực|nhóm ngành))+(?:[^.;:%\d]{0,60}:)?((?:[^.%]|\.(?=\d)|%)*)\($/u;
/** An item of the list before: its name and its bracket. */
const ITEMS = /^(?:[^.;:()%\d]+\([\d.,]+ ?%\)[;,]?(?: và)?)*[^.;:()%\d]+$/u;

/**
 * `tăng ở các nhóm ngành: khai thác mỏ (| 12,6%); cấp nước (8,1%)`, `giảm ở ngành sản xuất điện (| 4,7%)`: the verb that a bracket's
 * percentage has from the words which lead its list.
 *
 * @param before all that stands before the number, and behind its sentence's begin
 * @param behind what stands behind its percent sign; nothing where a passage ends with that
 */
export function verbOfList(before: string, behind: string): 'tăng' | 'giảm' | undefined {
  if (behind !== '' && !behind.startsWith(')')) return undefined;
  const led = LED.exec(before);
  if (!led || !ITEMS.test(led[2] ?? '')) return undefined;
  return led[1] === 'giảm' ? 'giảm' : 'tăng';
}

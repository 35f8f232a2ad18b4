import { sentenceStart } from '../../../domain/sentences.ts';
import { namingsOfPhrase, type Naming } from './alias-index.ts';
import type { Lexicon } from '../sentence-context.ts';

/** Accidents and fires of a sentence that says where they happened are those of there, and not all. */

/** Accidents on one way, which a sentence or a paragraph opens with: `Tuyến đường bộ xảy ra 84 vụ tai nạn giao thông, …`. */
const WAY =
  /^["“]?(?:[-–+*•] ?)?(?:(?:trong đó|riêng|cụ thể|trên|về|tai nạn|giao thông|các|tuyến)[,:]? )*(?:tuyến |giao thông )?(?:đường (?=bộ|sắt|thủy|biển|hàng hải)|(?:đường )?(?=cao tốc|quốc lộ))(bộ|sắt|thủy(?: nội địa)?|biển|hàng hải|(?:cao tốc|quốc lộ)(?: (?!xảy|có|ghi|đã)[\p{L}\d]+){0,5})(?! cao tốc)(?:,|:)? (?:đã )?(?:xảy ra|có|ghi nhận)(?!\p{L})/u;
const OF_ACCIDENTS = /(?<!\p{L})(?:tai nạn|tngt|người chết|chết|bị thương|thiệt mạng|tử vong)(?!\p{L})/u;
const ACCIDENTS_ON_ROADS = 'tai nạn giao thông đường bộ';

/** Whether a paragraph (in matchForm) tells of accidents on one way alone. */
export const tellsOfOneWay = (folded: string): boolean => WAY.test(folded);

/** Of a sentence on one way the accidents are that way's, and who was hurt there is not all who were. */
export function ofOneWay(namings: readonly Naming[], folded: string, { index }: Lexicon): Naming[] {
  return namings.flatMap((naming): Naming[] => {
    if (!OF_ACCIDENTS.test(naming.phrase)) return [naming];
    const way = WAY.exec(folded.slice(sentenceStart(folded, naming.start), naming.end + 1))?.[1];
    if (way === undefined) return [naming];
    if (way !== 'bộ' || !/tai nạn|tngt/u.test(naming.phrase)) return [];
    const [onRoads] = namingsOfPhrase(`vụ ${ACCIDENTS_ON_ROADS}`, index);
    return onRoads ? [{ ...naming, indicator: onRoads.indicator }] : [];
  });
}

const FIRES = /^(?:số )?vụ cháy$|^xảy ra cháy$/u;
const OF_FORESTS = /(?<!\p{L})(?:bảo vệ rừng|lâm nghiệp|kiểm lâm|cháy rừng)(?!\p{L})[^;.]*$/u;

/** `Về bảo vệ rừng, trên địa bàn xảy ra | 7 vụ cháy`: fires of a sentence on forests are forest fires. */
export function ofForests(namings: readonly Naming[], folded: string, { index }: Lexicon): Naming[] {
  return namings.map((naming) => {
    if (!FIRES.test(naming.phrase)) return naming;
    if (!OF_FORESTS.test(folded.slice(sentenceStart(folded, naming.start), naming.start))) return naming;
    const [fires] = namingsOfPhrase('số vụ cháy rừng', index);
    return fires ? { ...naming, indicator: fires.indicator } : naming;
  });
}

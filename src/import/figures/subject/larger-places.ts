import { matchForm } from '../../../domain/orthography.ts';
import type { OwnArea } from './subject-phrase.ts';

/** What a commune or a district tells of the places that it is a part of. All texts are in matchForm. */

/** What the words of a level say that is the report's own, by its level. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  commune: 'xã|phường|thị trấn|đặc khu|địa phương',
  district: 'huyện|quận|thị xã|địa phương',
};
/** What is above it; a city may be either. */
const ABOVE: Readonly<Record<string, string>> = {
  commune: 'huyện|quận|thị xã|thành phố|tỉnh',
  district: 'thành phố|tỉnh',
};
/** `dẫn đầu toàn huyện`, `thấp hơn bình quân toàn tỉnh`: where it stands among them, and no count of theirs. */
const RANKED =
  '(?<!(?:thứ (?:\\d{1,2}|nhất|hai|ba|tư)|dẫn đầu|đứng đầu|tốp đầu|top đầu|nhất|nhì|điểm sáng|(?:so với|hơn|trong|chiếm [\\d.,]+ ?%) (?:\\p{L}+ ){0,3}) (?:của |trong |trên |với )?)';

interface Wholes {
  /** A whole above the place. */
  readonly above: RegExp;
  /** What turns to the place itself. */
  readonly own: RegExp;
  /** The word of its own level, where it may be that of one above. */
  readonly level: string | undefined;
}

const known = new Map<string, Wholes | undefined>();

function wholesAbove(own: OwnArea): Wholes | undefined {
  const ownWords = OWN_WORDS[own.level];
  const above = ABOVE[own.level];
  if (ownWords === undefined || above === undefined) return undefined;
  const level = /^(?:thành phố|thị xã|quận|huyện)(?= )/u.exec(matchForm(own.name))?.[0];
  const words = level === undefined ? ownWords : `${level}|${ownWords}`;
  return {
    above: new RegExp(
      `${RANKED}(?<!\\p{L})(?:toàn|cả|(?:bình quân|mức|mặt bằng) chung(?: của)?(?: toàn)?) (${above})(?!\\p{L})`,
      'gu',
    ),
    own: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
    level,
  };
}

/**
 * Whether a clause (up to the number) counts a whole that the report's own place is a part of: `Toàn huyện trồng mới | 420 ha
 * rừng, riêng xã trồng 36 ha` in a report on a commune.
 */
export function isOfLargerPlace(clause: string, own: OwnArea | undefined): boolean {
  if (!own) return false;
  if (!known.has(own.name)) known.set(own.name, wholesAbove(own));
  const wholes = known.get(own.name);
  const told = wholes && [...clause.matchAll(wholes.above)].findLast(([, word]) => word !== wholes.level);
  return told !== undefined && !wholes?.own.test(clause.slice(told.index + told[0].length));
}

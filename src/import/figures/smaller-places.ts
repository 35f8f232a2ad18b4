import type { Area } from '../../domain/area.ts';
import { matchForm } from '../../domain/orthography.ts';
import type { TextRange } from '../../domain/sentences.ts';

/** A district, commune or town by its name: `huyện Cao Sơn`, not `các huyện` nor `Hợp tác xã Cao Sơn`. */
const PLACE =
  /(?<![\p{L}])(?<!(?:hợp tác|Hợp tác) )(?:[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hành phố) (\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*)/gu;
/** Words that turn from a smaller place to the whole. */
const WHOLE = /toàn (?:tỉnh|thành phố|huyện)|cả tỉnh|(?:địa bàn|của) tỉnh(?! \p{Lu})/u;
const BEHIND = /^[^,;.:()]*?(?:tại|ở|của|thuộc|cho) (?=(?:huyện|thị xã|xã|phường|thị trấn|thành phố) )/u;

/**
 * Whether a number is a smaller place's: one is named before it in its clause (from the last semicolon), with
 * nothing in between that speaks of the whole again, or right behind it (`5.000 con tại huyện Cao Sơn`).
 *
 * @param text as printed: names are told by their capitals
 * @param own the area that the report is about, which may itself be a city or a district
 */
export function isOfSmallerPlace(
  text: string,
  sentence: TextRange,
  number: TextRange,
  own: Pick<Area, 'name' | 'level'> | undefined,
): boolean {
  const before = text.slice(sentence.start, number.start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const named = [...clause.matchAll(PLACE)].findLast(({ 1: name }) => !isOwn(name, own));
  if (named && !WHOLE.test(clause.slice(named.index))) return true;
  const tail = text.slice(number.end, sentence.end);
  const lead = BEHIND.exec(tail)?.[0].length;
  if (lead === undefined) return false;
  const [place] = tail.slice(lead).matchAll(PLACE);
  return place?.index === 0 && !isOwn(place[1], own);
}

/** The province of Lạng Sơn has a city of that name: only a city's or district's own report speaks of itself so. */
function isOwn(name: string | undefined, own: Pick<Area, 'name' | 'level'> | undefined): boolean {
  if (!own || name === undefined || own.level === 'province' || own.level === 'country') return false;
  return matchForm(own.name.normalize('NFC')).endsWith(matchForm(name));
}

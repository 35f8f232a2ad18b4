import { printedName, type Area } from '../domain/area.ts';
import { matchForm, withoutAccents } from '../domain/orthography.ts';
import { headText, type DocumentHead } from './document-head.ts';

export interface AreaReading {
  readonly area: Area;
  /** Told by the head; else only by how often the body names it. */
  readonly sure: boolean;
}

const LEVEL_WORD = /^(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)\s+/iu;

/**
 * The area a report is about: named after `ủy ban nhân dân` in its head, or where it was signed, or in its
 * title; failing these, the area that the body names far more often than any other.
 */
export function areaOf(head: DocumentHead, body: string, areas: readonly Area[]): AreaReading | undefined {
  const places = areas.filter(({ level }) => level !== 'country');
  const letterhead = headText(head);
  const office =
    /(?:ủy ban nhân dân|ubnd)\s+((?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+.{1,40})/u.exec(
      letterhead,
    );
  for (const text of [office?.[1], head.place, head.title, letterhead]) {
    const area = text === undefined ? undefined : bestNamed(matchForm(text), places);
    if (area) return { area, sure: true };
  }
  const area = oftenNamed(body, places);
  return area ? { area, sure: false } : undefined;
}

/** The name of `Phường 1` without its level is only a number, so it is not used. */
const namesOf = (area: Area): string[] => [
  ...new Set(
    [area.name, bareName(area), ...area.aliases]
      .filter((name) => /\p{L}\p{M}*\p{L}/u.test(name))
      .map((name) => matchForm(name)),
  ),
];

/** `Lạng Sơn` of `Tỉnh Lạng Sơn`. */
const bareName = (area: Area): string => printedName(area).replace(LEVEL_WORD, '');

/** The area whose name the text gives longest; of one name, the upper level before the place named after it. */
function bestNamed(text: string, areas: readonly Area[]): Area | undefined {
  const rank = { country: 0, province: 4, city: 3, district: 2, commune: 1 } as const;
  const named = areas.flatMap((area) =>
    namesOf(area)
      .filter((name) => containsName(text, name))
      .map((name) => ({ area, length: name.length })),
  );
  return named.sort((a, b) => b.length - a.length || rank[b.area.level] - rank[a.area.level])[0]?.area;
}

function containsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length));
}

/**
 * The province (failing that, the district, the commune) that the body names at least five times with its level, and
 * five times as often as the next. Accents are folded, for OCR.
 */
function oftenNamed(body: string, areas: readonly Area[]): Area | undefined {
  const folded = withoutAccents(body).toLowerCase().replace(/\s+/gu, ' ');
  for (const [level, word] of [
    ['province', 'tinh'],
    ['district', 'huyen'],
    ['commune', 'xa'],
  ] as const) {
    const [first, second] = areas
      .filter((area) => area.level === level)
      .map((area) => ({
        area,
        count: countOf(folded, `${word} ${withoutAccents(bareName(area)).toLowerCase()}`),
      }))
      .sort((a, b) => b.count - a.count);
    if (first && first.count >= 5 && first.count >= 5 * (second?.count ?? 0)) return first.area;
  }
  return undefined;
}

const countOf = (text: string, phrase: string): number => text.split(phrase).length - 1;

const LEVEL_NAMES = { province: 'tỉnh', city: 'thành phố', district: 'huyện', commune: 'xã' } as const;

/** `UBND tỉnh …`, where the document shows that a people's committee issued it; a country has none. */
export function issuerOf(head: DocumentHead, area: Area | undefined, body: string): string | undefined {
  const committee =
    /\bubnd\b|ủy ban nhân dân/u.test(headText(head)) || /\bUBND\b|[ỦU][ỶY] BAN NH[ÂA]N D[ÂA]N/u.test(body);
  if (!area || area.level === 'country' || !committee) return undefined;
  const printed = LEVEL_WORD.exec(area.name)?.[0].trim().toLowerCase();
  const level = printed?.replace(/^tp\.?$/u, 'thành phố') ?? LEVEL_NAMES[area.level];
  return `UBND ${level} ${bareName(area)}`;
}

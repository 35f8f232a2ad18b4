import type { Fact } from '../../../domain/fact.ts';
import type { Naming } from './alias-index.ts';
import { bracketAround } from '../brackets.ts';
import type { PlacedFigure } from '../placed-figure.ts';

/** A number may have a multiplier: `12,4 nghìn | doanh nghiệp`. */
const BEHIND_NUMBER = /[\d.,] *(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ) )*$/u;

const WHOLE_OF = /^(?:nâng |tổng |số |lượng |lượt )+$/u;

/** How many names a list of counts keeps. */
const KEPT = 6;

/**
 * The namings to read: the longest at each place (several where indicators share a name, which units then
 * tell apart), and short ones only after the indicator they lean on.
 */
export function selectNamings(
  candidates: readonly Naming[],
  lastNamed: readonly string[],
  folded: string,
  dimensions: ReadonlyMap<string, string>,
): Naming[] {
  const selected: Naming[] = [];
  // By their places, the nearest first: what two names at one place count, the words around them tell.
  let named: readonly (readonly string[])[] = lastNamed.length > 0 ? [lastNamed] : [];
  let bracket: { readonly end: number; readonly named: readonly (readonly string[])[] } | undefined;
  for (const [start, atPlace] of Map.groupBy(candidates, (naming) => naming.start)) {
    // Behind a closed bracket what stood before it is nearer than what it lists: "lúa (đông xuân 30 ha; mùa 40 ha); năng suất".
    if (bracket && start > bracket.end) {
      named = [...new Set([...bracket.named, ...named])].slice(0, KEPT);
      bracket = undefined;
    }
    const around = bracket ? undefined : bracketAround(folded, start);
    if (around) bracket = { end: around.end, named };
    const last = selected.at(-1);
    if (last && start < last.end) {
      // "tổng số vốn đăng ký | của các doanh nghiệp thành lập mới": a longer name that begins within is one with it.
      const longer = atPlace.find(
        ({ indicator, end, after, behind }) =>
          indicator === last.indicator && end > last.end && !after && !behind,
      );
      if (longer && !last.behind) selected[selected.length - 1] = { ...last, end: longer.end };
      // "tổng kim ngạch hàng hóa xuất nhập khẩu" says less than the longer name that begins behind “tổng”.
      const fuller =
        WHOLE_OF.test(folded.slice(last.start, start)) &&
        atPlace.find(({ end, after, behind }) => end > last.end && !after && !behind);
      if (longer || !fuller || last.behind || selected.at(-2)?.start === last.start) continue;
      selected.pop();
    }
    const isBehindNumber = BEHIND_NUMBER.test(folded.slice(Math.max(0, start - 40), start));
    const possible = atPlace.filter(
      ({ after, behind, unitFirst }) =>
        (!behind || isBehindNumber) &&
        !(unitFirst && isBehindNumber) &&
        (after === undefined || after.some((id) => named.some((ids) => ids.includes(id)))),
    );
    const longest = Math.max(0, ...possible.map(({ end }) => end));
    const atEnd = possible.filter(({ end }) => end === longest);
    // What leans on the words before it says more than the same words by themselves.
    const recency = ({ after = [] }: Naming): number =>
      Math.min(...after.map((id) => named.findIndex((ids) => ids.includes(id))).filter((at) => at >= 0));
    const leaning = atEnd
      .filter(({ after }) => after !== undefined)
      .filter((naming, _, all) =>
        all.every(
          (other) =>
            dimensions.get(other.indicator) !== dimensions.get(naming.indicator) ||
            recency(other) >= recency(naming),
        ),
      );
    const here = atEnd.filter(
      (naming) =>
        leaning.includes(naming) ||
        !leaning.some((other) => dimensions.get(other.indicator) === dimensions.get(naming.indicator)),
    );
    if (here.length === 0) continue;
    selected.push(...here);
    const ids = [...new Set(here.map(({ indicator }) => indicator))];
    // A count told by the words behind its number ("175 doanh nghiệp hoạt động trở lại") is one of a list:
    // what the list is about stays named.
    // "35,1% lực lượng lao động": what a share is of is not what the list is about.
    if (
      OF_PEOPLE.test(here[0]?.phrase ?? '') &&
      WHOLE_OF_SHARE.test(folded.slice(Math.max(0, start - 24), start))
    )
      continue;
    named = here.every(({ behind, after, unitFirst }) => behind || after || unitFirst)
      ? [ids, ...named].slice(0, KEPT)
      : [ids];
  }
  return selected;
}

/**
 * Whether the number that a short name needs before it belongs to another indicator: in `có 03 vụ sạt lở, làm chết 9 người` the
 * last number of that kind counts landslides, not traffic accidents.
 *
 * @param facts those of the name's sentence
 * @param figures what was recognised of them so far
 * @param folded the passage, in matchForm
 * @param dimensions what each indicator's unit measures
 */
export function followsAnotherIndicator(
  { after, indicator, start, phrase }: Naming,
  facts: readonly Fact[],
  figures: readonly PlacedFigure[],
  folded: string,
  dimensions: ReadonlyMap<string, string>,
): boolean {
  const own = dimensions.get(indicator);
  const needed = after?.map((id) => dimensions.get(id)).filter((dimension) => dimension !== own);
  if (CAPITAL.test(phrase) && isOfAnotherCount({ after, start }, needed ?? [], facts, figures, folded)) {
    return true;
  }
  const last = facts.findLast(
    (fact) =>
      fact.type === 'value' &&
      !fact.of &&
      !fact.whole &&
      fact.end <= start &&
      needed?.includes(fact.unit.dimension),
  );
  if (!last) return false;
  const owner = figures.find((figure) => figure.facts.includes(last))?.indicator;
  if (owner === undefined) return true;
  return !after?.includes(owner) && !folded.slice(last.end, start).includes(';');
}

const WHOLE_OF_SHARE = /\d ?% (?:trong |của |so với |trên )?(?:tổng )?(?:số )?$/u;

const OF_PEOPLE = /^(?:tổng )?(?:lực lượng lao động|dân số)/u;

const MONEY: readonly string[] = ['VND', 'USD', 'percent'];
/** What has capital of its own, whatever else is counted before it. */
const WITH_CAPITAL: readonly string[] = ['project', 'cooperative', 'enterprise'];
const CAPITAL = /(?<!\p{L})vốn(?: đăng ký| điều lệ| đầu tư)*$/u;

/** `thành lập mới 312 DN, …, | tổng số vốn đăng ký`: capital is not of cooperatives where enterprises are counted before it. */
function isOfAnotherCount(
  { after, start }: Pick<Naming, 'after' | 'start'>,
  needed: readonly (string | undefined)[],
  facts: readonly Fact[],
  figures: readonly PlacedFigure[],
  folded: string,
): boolean {
  if (after === undefined || needed.length === 0) return false;
  const counted = facts.findLast(
    (fact) => fact.type === 'value' && fact.end <= start && !MONEY.includes(fact.unit.dimension),
  );
  if (counted?.type !== 'value' || folded.slice(counted.end, start).includes(';')) return false;
  // "64 doanh nghiệp thành lập mới, 12 dự án FDI với | 240 tỷ đồng vốn đăng ký"
  const hasOwnCapital = WITH_CAPITAL.includes(counted.unit.dimension);
  if (!hasOwnCapital && figures.some(({ indicator }) => after.includes(indicator))) return false;
  return !needed.includes(counted.unit.dimension);
}

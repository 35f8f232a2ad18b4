import { sharedBase } from '../joined-sentences.ts';
import type { ChangeBase, ChangeFact, Fact } from '../../../domain/fact.ts';
import { matchForm } from '../../../domain/orthography.ts';
import { sentenceStart } from '../../../domain/sentences.ts';
import { isPerHead, measuresSame } from '../../../domain/unit-conversion.ts';
import type { NamedIndicator } from '../names/alias-index.ts';
import { subjectBefore, subjectOf } from './change-subject.ts';
import { continuing, type ChangeSetting } from './change-setting.ts';
import { changesInTurn } from './changes-in-turn.ts';
import { isLooseCount } from './fact-groups.ts';
import { isInBracketOf } from './kept-changes.ts';
import { opensOnMonth } from './opened-bases.ts';
import { saysNot } from '../names/look-alikes.ts';
import type { PlacedFigure } from '../placed-figure.ts';

/**
 * Changes that stand apart from the values they are of: `(tăng 62 vụ; không tăng không giảm số người chết; tăng 66 người
 * bị thương)`, or in a sentence of their own (`So với cùng kỳ giảm 12 vụ, giảm 5 người chết`). Each belongs to the
 * value of its unit; where several have that unit, to the one whose name shares a word with those around the change.
 * `lần lượt tăng 21% và giảm 3,5%` gives each of the last values its own. Others are left alone.
 */
export function continuingChanges(setting: ChangeSetting): PlacedFigure[] {
  const { figures, facts } = setting;
  const taken = new Set(figures.flatMap((figure) => figure.facts));
  const loose = facts.filter(
    (fact): fact is ChangeFact =>
      fact.type === 'change' && !taken.has(fact) && (fact.base !== 'other' || fact.ratio),
  );
  const inTurn = changesInTurn(loose, setting);
  const given = new Set(inTurn.flatMap((figure) => figure.facts));
  return [...inTurn, ...loose.flatMap((fact) => (given.has(fact) ? [] : changeOf(fact, setting)))];
}

function changeOf(fact: ChangeFact, setting: ChangeSetting): PlacedFigure[] {
  const { figures, facts, folded, indicators, isOfBefore, period } = setting;
  const before = figures.filter(({ end }) => end <= fact.start);
  if (isOfBefore && (isOnMonthBefore(fact, facts) || opensOnMonth(sentenceUpTo(fact, folded), period)))
    return [];
  // "Riêng tháng 7 có 1.180 vụ. So với 7 tháng đầu năm 2019, | giảm 1.798 vụ": on a span that no figure here counts.
  if (
    isOfBefore &&
    ON_A_SPAN.test(sentenceUpTo(fact, folded)) &&
    before.every(({ keys }) => OF_A_MONTH.test(keys.period ?? ''))
  )
    return [];
  if (!isLooseCount(fact)) {
    const moved = ofMovement(fact, before, setting);
    return moved.length > 0 ? moved : withSubject(fact, before, setting);
  }
  const sameUnit = before.filter(({ facts: own }) =>
    own.some(
      (other) =>
        other.type === 'value' &&
        (!fact.unit || measuresSame(fact.unit, other.unit) || isPerHead(fact.unit, other.unit)),
    ),
  );
  const words = wordsAround(folded, fact, facts);
  if (isOnOtherBase(sharedBase(fact, setting.shared, folded, false))) return [];
  if (isOfUnknown(fact, before, setting) || isInBracketOf(facts[facts.indexOf(fact) - 1], fact)) return [];
  // "đạt 101,8% so kế hoạch (tăng 1.440 ha)"
  if (facts[facts.indexOf(fact) - 1]?.type === 'plan-share' && /\($/u.test(folded.slice(0, fact.start)))
    return [];
  const isOnly = sameUnit.length === 1 && fact.unit !== undefined && !isOfBefore;
  const owner = isOnly ? sameUnit[0] : ownerByWords(sameUnit, words, setting, fact);
  if (owner && OF_SOME.test(folded.slice(owner.end, fact.start))) return [];
  if (!owner || isOfAnother(fact, owner, folded, indicators)) return [];
  const next = facts[facts.indexOf(fact) + 1];
  return [continuing(owner, next?.type === 'change' && next.repeats ? [fact, next] : [fact])];
}

/** Of a count the archive keeps the change on the year before. */
const isOnOtherBase = (base: ChangeBase | undefined): boolean => base !== undefined && base !== 'yoy';

/** `vốn đăng ký | tăng thêm 4.612 triệu USD`: the capital that was added is named itself. */
const OF_ITS_OWN = /(?<!\p{L})(?:vốn|số tiền)(?: (?:đăng ký|đầu tư|điều lệ))* $/u;

/** `…, trong đó miền Trung đạt 179 nghìn ha, | tăng 12 nghìn ha`: the value right before it is of something unknown. */
function isOfUnknown(
  fact: ChangeFact,
  figures: readonly PlacedFigure[],
  { facts, folded }: Pick<ChangeSetting, 'facts' | 'folded'>,
): boolean {
  if (OF_ITS_OWN.test(folded.slice(0, fact.start))) return true;
  const { unit } = fact;
  const last = facts
    .slice(0, facts.indexOf(fact))
    .findLast(
      (other) =>
        other.type === 'value' && (!unit || measuresSame(other.unit, unit) || isPerHead(unit, other.unit)),
    );
  return last !== undefined && !figures.some((figure) => figure.facts.includes(last));
}

/** `Một số địa phương có diện tích giảm nhiều: Lam Giang | giảm 5,4 nghìn ha`, `nhờ có thêm số thu nội địa (| tăng 3.050 tỷ)`. */
const OF_SOME = /(?<!\p{L})(?:(?:một số|các) (?:tỉnh|địa phương|huyện|xã|vùng)|nhờ|do có)(?!\p{L})/u;

/** `so với tháng trước giảm 4 vụ, giảm 2 người`: a base before the first of them is that of all. */
function isOnMonthBefore(fact: ChangeFact, facts: readonly Fact[]): boolean {
  const bases = facts
    .slice(0, facts.indexOf(fact) + 1)
    .flatMap((other) => (other.type === 'change' && other.base ? [other.base] : []));
  return bases.at(-1) === 'prev' || bases.at(-1) === 'other';
}

const ON_A_SPAN = /^["“]?so với (?:cùng kỳ )?\d{1,2} tháng(?! \d)/u;
const OF_A_MONTH = /-M\d/u;

const sentenceUpTo = ({ start }: Fact, folded: string): string =>
  folded.slice(sentenceStart(folded, start), start);

/** `có 90 doanh nghiệp mới; số doanh nghiệp giải thể tăng 15 doanh nghiệp`: the clause is about something else. */
function isOfAnother(
  fact: Fact,
  { end, indicator: id }: PlacedFigure,
  folded: string,
  indicators: ReadonlyMap<string, NamedIndicator>,
): boolean {
  const indicator = indicators.get(id);
  const before = folded.slice(end, fact.start);
  return indicator !== undefined && saysNot(indicator, before.slice(before.lastIndexOf(';') + 1));
}

/** `…, giảm 12% về số doanh nghiệp và tăng 30% về vốn`: each change is that of the one value of its subject. */
function withSubject(
  fact: ChangeFact,
  before: readonly PlacedFigure[],
  setting: ChangeSetting,
): PlacedFigure[] {
  const { facts, folded } = setting;
  const subject =
    fact.measure === 'percent'
      ? (subjectOf(fact, folded) ?? subjectBefore(fact, facts[facts.indexOf(fact) - 1], folded))
      : undefined;
  const last = facts.slice(facts.indexOf(fact)).find((other) => other.type === 'change' && other.base);
  // What the last of them is measured on holds for all.
  if (!subject || (last?.type === 'change' && last.base !== 'yoy' && last.base !== 'last-year')) return [];
  const counted = facts
    .slice(0, facts.indexOf(fact))
    .findLast((other) => other.type === 'value' && subject.includes(other.unit.dimension));
  // "so với tháng trước giảm 21% về số doanh nghiệp và | giảm 28% về vốn": what stands in front of a list is that of all.
  const first = facts[facts.indexOf(fact) - 1];
  const isSecond =
    first?.type === 'change' &&
    / về [^,;.\d]* và $/u.test(folded.slice(first.end - 1, fact.start).replace(/^\S/u, ''));
  if (isSecond && fact.base === undefined && (first.base === 'prev' || first.base === 'other')) return [];
  // "72 dự án điều chỉnh vốn …, | tăng 5% về số dự án": nearer than what is known is something that is not.
  if (counted && !before.some(({ facts: own }) => own.includes(counted))) return [];
  const owners = before.filter(({ facts: own }) =>
    own.some((other) => other.type === 'value' && subject.includes(other.unit.dimension)),
  );
  const words = wordsAround(setting.folded, fact, setting.facts);
  const owner = owners.length > 1 ? ownerByWords(owners, words, setting, fact) : owners[0];
  if (!owner || owner.facts.some(({ type }) => type === 'change')) return [];
  return [continuing(owner, [fact])];
}

/** The value whose name alone shares a word with those around the change; `vụ` alone is the value of its unit. */
function ownerByWords(
  candidates: readonly PlacedFigure[],
  words: ReadonlySet<string>,
  { folded, indicators }: ChangeSetting,
  fact: ChangeFact,
): PlacedFigure | undefined {
  const namesOf = ({ naming, indicator }: PlacedFigure): Set<string> =>
    new Set([
      ...wordSet(folded.slice(naming.start, naming.end)),
      ...wordSet(naming.phrase),
      ...wordSet(matchForm(indicators.get(indicator)?.name ?? '')),
    ]);
  const owners = candidates.filter((candidate) => {
    const own = namesOf(candidate);
    const others = new Set(
      candidates.filter((other) => other !== candidate).flatMap((other) => [...namesOf(other)]),
    );
    return [...own].some((word) => words.has(word) && !others.has(word));
  });
  if (owners.length === 1) return owners[0];
  // "giảm 12 vụ": nothing but the unit is said, and one value has it.
  return candidates.length === 1 && words.size === 0 && fact.unit ? candidates[0] : undefined;
}

/** The words beside a change that say of what it is, without its unit, its verb and its base. */
function wordsAround(folded: string, fact: ChangeFact, facts: readonly Fact[]): Set<string> {
  const behind = /^[^,;.()\d]*/u.exec(folded.slice(fact.end, fact.end + 60))?.[0] ?? '';
  const last = facts[facts.indexOf(fact) - 1]?.end ?? 0;
  // "giảm 11 người chết | nhưng | tăng 4 người bị thương": up to there it goes on the change before.
  const before = (
    /[^,;.()\d]*$/u.exec(folded.slice(Math.max(last, fact.start - 60), fact.start))?.[0] ?? ''
  ).replace(last > 0 ? /^.*(?<!\p{L})(?:nhưng|song) /su : /^$/u, '');
  const unit = /[\p{L} ]*$/u.exec(folded.slice(fact.start, fact.end))?.[0] ?? '';
  const own = wordSet(unit);
  const around = [...wordSet(behind), ...wordSet(before)];
  return new Set(around.filter((word) => !own.has(word) && !SAYS_NOTHING.has(word)));
}

const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'so',
  'với',
  'cùng',
  'kỳ',
  'năm',
  'trước',
  'ngoái',
  'cụ',
  'thể',
  'trong',
  'đó',
  'số',
  'và',
  'tăng',
  'giảm',
  'thì',
  'cả',
  'tiêu',
  'chí',
]);

function wordSet(text: string): Set<string> {
  return new Set(text.match(/\p{L}+/gu) ?? []);
}

const MOVEMENT = /(?<!\p{L})(vận chuyển|luân chuyển)(?: (?:hành khách|hàng hóa|khách))?(?: ước)? $/u;
const MOVEMENT_BEHIND =
  /^ ?% về (vận chuyển|luân chuyển)(?!\p{L})(?:(?:[^;.]|\.(?=\d))*?so (?:với )?(cùng kỳ))?/u;
const BASE = /(?<!\p{L})so (?:với )?(cùng kỳ|tháng trước|quý trước)/gu;

/** `so với cùng kỳ năm trước, vận chuyển | giảm 4,8%, luân chuyển | giảm 3,3%`: each change says which of the two it is of. */
function ofMovement(
  fact: ChangeFact,
  before: readonly PlacedFigure[],
  { folded, indicators }: ChangeSetting,
): PlacedFigure[] {
  if (fact.measure !== 'percent') return [];
  const lead = folded.slice(sentenceStart(folded, fact.start), fact.start);
  // "tăng 9,1% | về vận chuyển | và 10,4% về luân chuyển so với cùng kỳ"
  const numberEnd = folded.indexOf(fact.printed, fact.start) + fact.printed.length;
  const behind = MOVEMENT_BEHIND.exec(folded.slice(numberEnd, numberEnd + 90));
  const word = behind?.[1] ?? MOVEMENT.exec(lead)?.[1];
  const isOnYearBefore = behind
    ? fact.base === 'yoy' || behind[2] !== undefined
    : [...lead.matchAll(BASE)].at(-1)?.[1] === 'cùng kỳ';
  if (word === undefined || !isOnYearBefore) return [];
  const clause = fact.start - (lead.length - lead.lastIndexOf(';') - 1);
  const owners = before.filter(({ naming, indicator, start }) => {
    const named = `${naming.phrase} ${folded.slice(naming.start, naming.end)}`;
    // "vận tải hành khách … lượt khách và … lượt khách.km": only the catalogue says which of the two is which.
    const name = behind && start >= clause ? matchForm(indicators.get(indicator)?.name ?? '') : '';
    return `${named} ${name}`.includes(word);
  });
  const [owner] = owners;
  if (!owner || owners.length > 1 || owner.facts.some(({ type }) => type === 'change')) return [];
  return [continuing(owner, [fact])];
}

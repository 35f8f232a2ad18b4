import type { Fact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
import { scanFacts } from '../../domain/scan-facts.ts';
import { sentenceRanges, withPlainLevels } from '../../domain/sentences.ts';
import { withPlainComparisons } from '../../domain/words-of-comparison.ts';
import { compileUnits, parseUnit } from '../../domain/unit.ts';
import { findNamings, indexAliases, type NamedIndicator, type Naming } from './names/alias-index.ts';
import { aimBehind, goesOnAiming, type Aim } from './time/aims.ts';
import { averagedNamings } from './names/average-names.ts';
import { composedNamings } from './names/composed-names.ts';
import { continuingChanges } from './changes/continuing-changes.ts';
import { titleNamings } from './names/culture-titles.ts';
import { economyNamings } from './names/economy-names.ts';
import { tollNamings, withoutEvents } from './subject/disaster-tolls.ts';
import { withPairedBases } from './changes/paired-bases.ts';
import { joinedStart, timedStart, withOwnYear } from './joined-sentences.ts';
import { asLeanedOn, leanedOn } from './names/leaned-on.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { behindTheirNumbers } from './names/product-names.ts';
import { projectNamings } from './names/foreign-projects.ts';
import { framedNamings, keptHerds } from './names/framed-names.ts';
import { withMonthsBesideTotals } from './time/month-beside-total.ts';
import { withMonthsOfChanges } from './time/month-of-change.ts';
import { withoutOwnParts } from './subject/own-parts.ts';
import { placesInList } from './subject/places-in-list.ts';
import { isNamedInPassing } from './names/named-in-passing.ts';
import { priceIndexNamings } from './names/price-index.ts';
import { pricedNamings } from './names/priced-names.ts';
import { takenInByCentre } from './names/service-centre.ts';
import { selectNamings } from './names/select-namings.ts';
import { splitNamings } from './names/split-names.ts';
import type { Lexicon, Surroundings } from './sentence-context.ts';
import { indexWords } from './names/subject-words.ts';
import { SentenceReader } from './sentence-reader.ts';
import { speaksOfTopic } from './names/topic-words.ts';

const LEXICONS = new WeakMap<readonly NamedIndicator[], Lexicon>();

/** A catalogue compiled for recognition: once, for whichever reports are read with it. */
export function lexiconOf(indicators: readonly NamedIndicator[]): Lexicon {
  const known = LEXICONS.get(indicators);
  if (known) return known;
  const lexicon = compile(indicators);
  LEXICONS.set(indicators, lexicon);
  return lexicon;
}

function compile(indicators: readonly NamedIndicator[]): Lexicon {
  return {
    index: indexAliases(indicators),
    words: indexWords(indicators),
    units: compileUnits(indicators.map(({ unit }) => unit)),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    dimensions: new Map(indicators.map(({ id, unit }) => [id, parseUnit(unit).dimension])),
    ownWords: new Map(indicators.map((indicator) => [indicator.id, ownWordsOf(indicator)])),
    reachedOf: reachedOf(indicators),
    wholesOf: wholesOf(indicators),
    shareOf: shareOf(indicators),
  };
}

function ownWordsOf({ name, aliases, aliasesAfter, aliasesBehind }: NamedIndicator): ReadonlySet<string> {
  const names = [name, ...aliases, ...Object.values(aliasesAfter).flat(), ...aliasesBehind];
  return new Set(names.flatMap((text) => matchForm(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []));
}

/** `làm rõ` after offences, `đã giải quyết` after petitions: what of the whole was dealt with, in its unit. */
const DEALT_WITH = /(?:làm rõ|giải quyết)$/u;

function reachedOf(indicators: readonly NamedIndicator[]): Map<string, string> {
  const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]));
  return new Map(
    indicators.flatMap(({ id, unit, aliasesAfter }) =>
      Object.entries(aliasesAfter).flatMap(([whole, names]): [string, string][] =>
        unitOf.get(whole) === unit && names.some((name) => DEALT_WITH.test(matchForm(name)))
          ? [[whole, id]]
          : [],
      ),
    ),
  );
}

function wholesOf(indicators: readonly NamedIndicator[]): Map<string, string[]> {
  const wholes = new Map<string, string[]>();
  for (const { id, parts = [] } of indicators) {
    for (const part of parts) wholes.set(part, [...(wholes.get(part) ?? []), id]);
  }
  return wholes;
}

function shareOf(indicators: readonly NamedIndicator[]): Map<string, string> {
  return new Map(
    indicators
      .filter(({ kind }) => kind === 'share')
      .flatMap(({ id, aliasesAfter }) =>
        Object.entries(aliasesAfter).flatMap(([count, names]): [string, string][] =>
          names.includes('tỷ lệ') || names.includes('chiếm') ? [[count, id]] : [],
        ),
      ),
  );
}

export interface PassageReading {
  /** In order of place, none overlapping another. */
  readonly figures: readonly PlacedFigure[];
  /** Everything that the passage states, of known indicators or not. */
  readonly facts: readonly Fact[];
  /** Namings that held, in order: what short names later may lean on. */
  readonly named: readonly Naming[];
}

/**
 * Finds the figures that a passage states of known indicators.
 *
 * A value belongs to the phrase right behind it, or else to the nearest name before it in its sentence with
 * no other value in between, if the units fit and no word in between says that something else is counted.
 */
export function recognisePassage(text: string, lexicon: Lexicon, surroundings: Surroundings): PassageReading {
  const folded = withPlainLevels(withPlainComparisons(matchForm(text)));
  const facts = withPairedBases(
    scanFacts(text, { units: lexicon.units }).map((fact) => withOwnYear(fact, surroundings.period)),
    folded,
  );
  const sentences = sentenceRanges(text);
  const projects = projectNamings(folded, sentences, facts, lexicon.index, surroundings.area);
  const isReadThere = ({ start, end }: Naming): boolean =>
    projects.read.some((range) => start < range.end && end > range.start);
  const others = [
    ...findNamings(folded, lexicon.index),
    ...composedNamings(folded, facts, lexicon),
    ...averagedNamings(folded, lexicon),
    ...leanedOn(folded, lexicon),
    ...splitNamings(folded, lexicon.index),
    ...keptHerds(folded, lexicon),
    ...priceIndexNamings(folded, lexicon.index),
    ...tollNamings(folded, facts, lexicon),
    ...titleNamings(folded, lexicon),
    ...economyNamings(folded, lexicon.index, surroundings.area),
  ]
    .map((naming) => takenInByCentre(naming, folded, lexicon.index))
    .filter((naming) => !isReadThere(naming) && speaksOfTopic(naming, folded));
  const priced = pricedNamings(others, folded, lexicon.index);
  const found = [...behindTheirNumbers(others, facts, folded, lexicon), ...projects.namings, ...priced]
    .map((naming) => asLeanedOn(naming, surroundings))
    .filter((naming) => !isNamedInPassing(naming, folded))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const counted = withoutEvents(found, folded, surroundings.isOfEvent);
  const candidates = framedNamings(counted, folded, lexicon, surroundings);
  const namings = selectNamings(candidates, surroundings.lastNamed, folded, lexicon.dimensions);
  const selected = new Set(namings.map(({ start }) => start));
  const leaning = candidates.filter(({ after, start }) => after !== undefined && !selected.has(start));
  const figures: PlacedFigure[] = [];
  let before: readonly PlacedFigure[] = surroundings.statedBefore ?? [];
  // What the last sentence with numbers states: a change in the next one is of it, and of nothing told earlier.
  let stated: readonly PlacedFigure[] = [];
  let isOfLimited = false;
  let under: Aim | undefined;
  for (const sentence of sentences) {
    const words = folded.slice(sentence.start, sentence.end);
    const aim = under && goesOnAiming(words, surroundings.period) ? under : undefined;
    under = aimBehind(words, under, surroundings.period);
    const own = facts.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (own.length === 0) continue;
    const joined = joinedStart(sentences, sentence, folded);
    const shared = facts.filter(({ start }) => start >= joined && start < sentence.end);
    const within = namings.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const context = {
      text,
      folded,
      sentence,
      facts: own,
      namings: within,
      leanedOn: namings.filter((naming) => naming.leanedOn),
      leaning,
      unnamed: projects.unnamed,
      lexicon,
      surroundings,
      joined,
      timed: timedStart(sentences, sentence, folded),
      shared,
      before,
      aim,
    };
    const reader = new SentenceReader(context);
    // Parts of what is not the catalogue's are not either: "khách do … phục vụ. Trong đó, khách quốc tế …".
    const isPartOfOther: boolean =
      isOfLimited && /^["“]?(?:trong đó|trong số đó)/u.test(folded.slice(sentence.start));
    const all: readonly PlacedFigure[] = isPartOfOther ? namedInFull(reader.read()) : reader.read();
    const ofPlaces = placesInList({ ...context, namings: within, read: all });
    const isOfPlace = ({ facts: own }: PlacedFigure): boolean =>
      ofPlaces.some((placed) => own.some((fact) => placed.facts.includes(fact)));
    const read = [...all.filter((figure) => !isOfPlace(figure)), ...ofPlaces];
    isOfLimited = isPartOfOther || reader.isOfLimited || (read.length === 0 && OF_STAYING_GUESTS.test(words));
    const hasValues = own.some(({ type }) => type === 'value');
    // "So với cùng kỳ, số vụ giảm 32,1%, số người chết giảm 4,8%": changes with names of their own stand beside others.
    const isOfChanges = !hasValues && read.every(({ rule }) => rule === 'change-alone');
    const changed = isOfChanges ? [...stated, ...read] : read;
    if (read.length > 0 || hasValues) stated = read;
    const apart = continuingChanges({
      ...{
        figures: changed,
        facts: own,
        shared,
        folded,
        indicators: lexicon.indicators,
        period: surroundings.period,
      },
      isOfBefore: isOfChanges && changed.length > 0,
    });
    figures.push(...read, ...apart);
    if (read.length > 0) before = read;
  }
  const apart = withoutOwnParts(withoutOverlaps(figures), folded);
  return {
    figures: withMonthsOfChanges(
      withMonthsBesideTotals(apart, folded, lexicon, surroundings.period),
      facts,
      folded,
      lexicon,
      surroundings.period,
    ),
    facts,
    named: namings,
  };
}

/** Guests that stay, in words that no name has: their parts are none of all guests. */
const OF_STAYING_GUESTS =
  /(?<!\p{L})khách(?!\p{L})[^;.\d]*(?<!\p{L})(?:lưu trú|qua đêm)(?!\p{L})(?![^;.\d]* và khách)|(?<!\p{L})cơ sở lưu trú(?: [^;.\d]{0,40})? (?:phục vụ|đón)(?!\p{L})/u;

/** So many words name by themselves what is counted. */
const IN_FULL = 5;

/** Of parts of something that is none of the catalogue's, those that are named in full, and what leans on them. */
function namedInFull(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const full: PlacedFigure[] = [];
  for (const figure of figures) {
    const { phrase, after, worded, carried } = figure.naming;
    const leans = after?.some((id) => full.some(({ indicator }) => indicator === id));
    const isFull = !after && !worded && !carried && phrase.split(' ').length >= IN_FULL;
    if (isFull || leans) full.push(figure);
  }
  return full;
}

/** Links can't overlap: of two spans that do, the first one stays. */
function withoutOverlaps(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const kept: PlacedFigure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  }
  return kept;
}

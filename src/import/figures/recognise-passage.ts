import type { Fact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
import { scanFacts } from '../../domain/scan-facts.ts';
import { sentenceRanges } from '../../domain/sentences.ts';
import { compileUnits, parseUnit } from '../../domain/unit.ts';
import { findNamings, indexAliases, type NamedIndicator, type Naming } from './alias-index.ts';
import { selectNamings } from './select-namings.ts';
import { joinedStart } from './joined-sentences.ts';
import type { PlacedFigure } from './loose-changes.ts';
import { SentenceReader, type Lexicon, type Surroundings } from './sentence-reader.ts';

/** Compiles a catalogue for recognition. */
export function lexiconOf(indicators: readonly NamedIndicator[]): Lexicon {
  return {
    index: indexAliases(indicators),
    units: compileUnits(indicators.map(({ unit }) => unit)),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    dimensions: new Map(indicators.map(({ id, unit }) => [id, parseUnit(unit).dimension])),
    ownWords: new Map(indicators.map((indicator) => [indicator.id, ownWordsOf(indicator)])),
  };
}

function ownWordsOf({ name, aliases, aliasesAfter, aliasesBehind }: NamedIndicator): ReadonlySet<string> {
  const names = [name, ...aliases, ...Object.values(aliasesAfter).flat(), ...aliasesBehind];
  return new Set(names.flatMap((text) => matchForm(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []));
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
  const folded = matchForm(text);
  const facts = scanFacts(text, { units: lexicon.units });
  const namings = selectNamings(findNamings(folded, lexicon.index), surroundings.lastNamed, folded);
  const figures: PlacedFigure[] = [];
  const sentences = sentenceRanges(text);
  for (const sentence of sentences) {
    const own = facts.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (own.length === 0) continue;
    const joined = joinedStart(sentences, sentence, folded);
    const shared = facts.filter(({ start }) => start >= joined && start < sentence.end);
    const reader = new SentenceReader({
      ...{ text, folded, sentence, facts: own, namings, lexicon, surroundings },
      ...{ joined, shared },
    });
    figures.push(...reader.read());
  }
  return { figures: withoutOverlaps(figures), facts, named: namings };
}

/** Links can't overlap: of two spans that do, the first one stays. */
function withoutOverlaps(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const kept: PlacedFigure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure);
  }
  return kept;
}

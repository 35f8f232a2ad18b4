import type { Fact } from '../../domain/fact.ts';
import type { Period } from '../../domain/period.ts';
import type { TextRange } from '../../domain/sentences.ts';
import type { UnitReader } from '../../domain/unit.ts';
import type { Aim } from './time/aims.ts';
import type { AliasIndex, NamedIndicator, Naming } from './names/alias-index.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { PeerArea } from './subject/statement-place.ts';
import type { WordIndex } from './names/subject-words.ts';
import type { OwnArea } from './subject/subject-phrase.ts';

/** The catalogue as recognition uses it. */
export interface Lexicon {
  readonly index: AliasIndex;
  /** The names by their words. */
  readonly words: WordIndex;
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
  /** The units that the catalogue declares. */
  readonly units: UnitReader;
  /** What each indicator's unit measures. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** The words of each indicator's names, in matchForm. */
  readonly ownWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Indicators that lean on another one and count with its unit: of so many of them so many were reached. */
  readonly reachedOf: ReadonlyMap<string, string>;
  /** The wholes that an indicator is a part of. */
  readonly wholesOf: ReadonlyMap<string, readonly string[]>;
  /** Shares that a short “tỷ lệ” means behind such a count. */
  readonly shareOf: ReadonlyMap<string, string>;
}

/** What a passage's document says of it. */
export interface Surroundings {
  readonly period: Period;
  /** Ids of what was named last before the passage; for a note: before its mark. */
  readonly lastNamed: readonly string[];
  /** For a note: the sentence that cites it, up to its mark; for a paragraph that goes on from another, its last sentence. */
  readonly citing?: string;
  /** Whether the passage goes on from the one before it: what that measures on and counts, it does too. */
  readonly goesOn?: boolean;
  /** What the last sentence of that paragraph states, without its places, which are of another text. */
  readonly statedBefore?: readonly PlacedFigure[];
  /** Whether the paragraphs before tell of one storm or flood, and none since of a span. */
  readonly isOfEvent?: boolean | undefined;
  /** Whether a line above it heads what is told of one season. */
  readonly isUnderSeason?: boolean;
  /** For an item of a list: the line above that heads it, in matchForm. */
  readonly heading?: string;
  /** Whether OCR damaged the words, which are then no proof that something else is counted. */
  readonly isDamaged?: boolean;
  /** The area that the report is about, where it is known. */
  readonly area?: OwnArea | undefined;
  /** Other provinces that it may be compared with, or in a report on the country: told of. */
  readonly peers?: readonly PeerArea[];
}

export interface SentenceContext {
  /** The passage as printed, and in matchForm. */
  readonly text: string;
  readonly folded: string;
  readonly sentence: TextRange;
  readonly facts: readonly Fact[];
  /** Namings of the sentence. */
  readonly namings: readonly Naming[];
  /** What short names of the passage lean on that is no figure of the catalogue. */
  readonly leanedOn: readonly Naming[];
  /** Short names of the passage that had nothing to lean on. */
  readonly leaning: readonly Naming[];
  /** Values that count what resembles a name's and is none of the catalogue's. */
  readonly unnamed: ReadonlySet<Fact>;
  readonly lexicon: Lexicon;
  readonly surroundings: Surroundings;
  /** Where the sentences begin that this one goes on from, and the facts of all of them. */
  readonly joined: number;
  /** Where the words begin that say what time it counts. */
  readonly timed: number;
  readonly shared: readonly Fact[];
  /** What the sentence before states, where this one goes on from it. */
  readonly before: readonly PlacedFigure[];
  /** What the sentences before set out to reach, where this one still tells of that. */
  readonly aim?: Aim | undefined;
}

/** Where the clause of an offset begins: behind the last semicolon, or with its sentence. */
export function clauseStart({ folded, sentence }: SentenceContext, at: number): number {
  return sentence.start + folded.slice(sentence.start, at).lastIndexOf(';') + 1;
}

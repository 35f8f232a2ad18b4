import { baseSentences } from './base-model.ts';
import { casingOf } from './casing.ts';
import { vocabularyOf } from './candidates.ts';
import { commonPhrases } from './common-phrases.ts';
import { languageModel } from './language-model.ts';
import { printedPassages } from './printed-words.ts';
import type { CleanLanguage } from './restore-text.ts';
import { likelySyllables } from './syllables.ts';
import { cleanSentences } from './tokens.ts';

/** The clean texts of an archive, which restoring learns from. */
export interface CleanTexts {
  /** Markdown of reports that a person has reviewed, none of them read by OCR. */
  readonly bodies: readonly string[];
  /** Names and definitions of the catalogue: areas, indicators, topics, terms. */
  readonly names: readonly string[];
  readonly abbreviations: readonly string[];
  /** Whether to learn from the project's own texts too: where there are too few clean reports. */
  readonly isBase?: boolean;
}

/** Learns how an archive's clean texts go on, and how they write their words. */
export function learnLanguage({ bodies, names, abbreviations, isBase = false }: CleanTexts): CleanLanguage {
  const passages = bodies.flatMap(printedPassages);
  const sentences = [...passages, ...names, ...commonPhrases()].flatMap(cleanSentences);
  const lower = [
    ...sentences.map((words) => words.map((word) => word.toLowerCase())),
    ...(isBase ? baseSentences() : []),
  ];
  const likely = likelySyllables(new Set(lower.flat()));
  const model = languageModel(lower, likely);
  const words = new Set([...likely.keys(), ...[...model.words].filter((word) => /^\p{L}{2,}$/u.test(word))]);
  const alone = model.contextsOf([]);
  const weight = new Map(
    [...words].map((word) => [word, -Math.log(model.probability(alone, model.wordId(word)))]),
  );
  return {
    model,
    vocabulary: vocabularyOf(weight),
    casing: casingOf(sentences),
    abbreviations: new Set([...abbreviations, ...passages.flatMap(shortNames)]),
    bareSyllables: new Set([...likely.keys()].map(bare)),
  };
}

/** A syllable without accents. */
function bare(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

/** Abbreviations that a text has between small letters, where no heading shouts. */
function shortNames(passage: string): string[] {
  return passage.match(/(?<=\p{Ll} )[A-ZĐ]{2,}(?= \p{Ll})/gu) ?? [];
}

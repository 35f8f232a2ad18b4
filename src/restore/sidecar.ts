import { z } from 'astro/zod';
import type { WordReading } from '../domain/reading.ts';
import { digestOfPassages, wordsOfPassages, type PrintedPassage } from './printed-words.ts';
import type { RestoredToken } from './restore-text.ts';

/*
 * Restored words lie in a file beside the report, `reports/<slug>.restored.json`: the printed text stays what it
 * is, and a build reads what was restored once, so that nothing drifts when other reports are added.
 */

/** What the names of restored words end in: `<slug>.restored.json`. */
export const RESTORED = '.restored.json';

const word = z.tuple([z.number().int().min(0), z.string(), z.number().min(0).max(1)]);
const correction = z.tuple([z.number().int().min(0), z.string(), z.string()]);

const sidecar = z.strictObject({
  version: z.literal(1),
  /** Digest of the printed text that this was made from. */
  text: z.string(),
  /** The title in the report's frontmatter: each word as printed, what it says, how sure that is. */
  title: z
    .strictObject({
      printed: z.string(),
      words: z.array(z.tuple([z.string(), z.string(), z.number().min(0).max(1)])),
    })
    .optional(),
  /** The clean reports that were learned from, by slug. */
  learned_from: z.array(z.string()),
  /** Number of the word in the report, what it says, how sure that is; words not listed are sure and as printed. */
  words: z.array(word),
  /** What the keeper knows better: number of the word, as printed, what it says. */
  corrections: z.array(correction).default([]),
});

/** The restored words of one report. */
export type Sidecar = z.infer<typeof sidecar>;

/** From this confidence on a word that is as printed needs no entry. */
const SURE = 0.995;

/** What is written beside a report, from its words as restored. */
export function sidecarOf(
  passages: readonly PrintedPassage[],
  restored: readonly (readonly RestoredToken[])[],
  learnedFrom: readonly string[],
  { earlier, title }: { readonly earlier?: Sidecar; readonly title?: readonly RestoredToken[] } = {},
): Sidecar {
  const tokens = restored.flat();
  return {
    version: 1,
    text: digestOfPassages(passages),
    ...(title ? { title: titleOf(title) } : {}),
    learned_from: [...learnedFrom],
    words: tokens.flatMap(({ printed, restored: text, confidence }, at): Sidecar['words'] =>
      printed === text && confidence >= SURE ? [] : [[at, text, rounded(confidence)]],
    ),
    corrections: (earlier?.corrections ?? []).filter(([at, printed]) => tokens[at]?.printed === printed),
  };
}

function titleOf(tokens: readonly RestoredToken[]): NonNullable<Sidecar['title']> {
  return {
    printed: tokens.map(({ printed }) => printed).join(' '),
    words: tokens.map(({ printed, restored, confidence }) => [printed, restored, rounded(confidence)]),
  };
}

/** To three digits; never up to where a word counts as surer than it is. */
const rounded = (confidence: number): number => Math.floor(confidence * 1000) / 1000;

/** The words of the printed text with what the file, and the keeper's corrections in it, say of them. */
export function wordsOfSidecar(
  { words, corrections }: Sidecar,
  passages: readonly PrintedPassage[],
): WordReading[] {
  const listed = new Map(words.map(([at, text, confidence]) => [at, { text, confidence }]));
  const corrected = new Map(corrections.map(([at, printed, text]) => [at, { printed, text }]));
  return wordsOfPassages(passages).map((printed, at) => {
    const known = corrected.get(at);
    if (known?.printed === printed) return { printed, text: known.text, confidence: 1 };
    return { printed, ...(listed.get(at) ?? { text: printed, confidence: 1 }) };
  });
}

/** One line a word, so that Git and a person see what changed. */
export function writeSidecar(content: Sidecar): string {
  const { words, corrections, ...head } = content;
  const lines = (rows: readonly unknown[]): string =>
    rows.length === 0 ? '[]' : `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  return `{\n${[...fields, `  "words": ${lines(words)}`, `  "corrections": ${lines(corrections)}`].join(',\n')}\n}\n`;
}

/**
 * Reads what {@link writeSidecar} wrote.
 *
 * @throws where the text is no such file; the message says what is wrong, in Vietnamese
 */
export function readSidecar(text: string): Sidecar {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error('không phải JSON');
  }
  const result = sidecar.safeParse(content);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`mục ${issue?.path.join('.') ?? ''} không đúng dạng`);
  }
  return result.data;
}

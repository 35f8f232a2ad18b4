import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './seeded-random.ts';

/** Sentences in which each word follows the one before as it does in a model text; numbers are made up. */
export class MarkovText {
  readonly #followers = new Map<string, string[]>();
  readonly #starts: string[] = [];
  readonly #random: Random;

  constructor(model: string, random: Random) {
    this.#random = random;
    let previous: string | undefined;
    for (const word of model.split(/\s+/u)) {
      if (!/^\p{L}[\p{L},;-]*\.?$/u.test(word)) {
        previous = undefined;
        continue;
      }
      const plain = word.replace(/\.$/u, '');
      if (/^\p{Lu}\p{Ll}/u.test(plain)) this.#starts.push(plain);
      if (previous !== undefined) {
        const list = this.#followers.get(previous);
        if (list) list.push(plain);
        else this.#followers.set(previous, [plain]);
      }
      previous = word.endsWith('.') ? undefined : plain;
    }
  }

  /** A capitalised sentence of about so many words, without its full stop. */
  sentence(words: number): string {
    const count = Math.round(words);
    const text: string[] = [];
    let word = this.#pick(this.#starts);
    while (text.length < count) {
      text.push(
        text.length > 0 && this.#random() < 0.03 ? `${word} ${1 + Math.floor(this.#random() * 99)}` : word,
      );
      word = this.#pick(this.#followers.get(word) ?? this.#starts);
    }
    return text.join(' ').replace(/[,;.-]+$/u, '');
  }

  #pick(list: readonly string[]): string {
    return list[Math.floor(this.#random() * list.length)] ?? '';
  }
}

/** The words of all reports of an archive, without frontmatter, links and marks. */
export function proseOf(contentDir: string): string {
  const folder = join(contentDir, 'reports');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/u, '')
        .replace(/\]\([^)]*\)|\[\^[^\]]*\]:?|[[\]|*#]/gu, ' '),
    )
    .join('\n\n');
}

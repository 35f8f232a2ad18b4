import { readFileSync } from 'node:fs';

/** Phrases that Vietnamese public reports are made of: what a few clean reports happen not to say. */
export function commonPhrases(): string[] {
  return readFileSync(new URL('common-phrases.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

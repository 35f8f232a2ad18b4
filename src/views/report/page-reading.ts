import type { ReportReading } from '../../archive/model.ts';
import { LIKELY, SURE } from '../../domain/reading.ts';

/**
 * The words of a report for its page's script, which has the printed ones from the page. As most words say each time
 * what they said the last time, only those are written that say something else: half as much to send.
 */
export interface PageReading {
  /** What every word says, with a space between two; nothing where it says what the same print said before it. */
  readonly words: string;
  /** The words that are likely and no more: how far each is from the one before. */
  readonly doubtful: readonly number[];
  /** Those that nothing likely is known of, which stand as printed. */
  readonly unread: readonly number[];
}

/** What the page's script is told of a report's words. */
export function pageReading({ words }: Pick<ReportReading, 'words'>): PageReading {
  const last = new Map<string, string>();
  const places = { doubtful: [] as number[], unread: [] as number[] };
  const texts = words.map(({ printed, text, confidence }, at) => {
    if (confidence < LIKELY) {
      places.unread.push(at);
      return '';
    }
    if (confidence < SURE) places.doubtful.push(at);
    const isKnown = text === (last.get(printed) ?? printed);
    last.set(printed, text);
    return isKnown ? '' : text;
  });
  return { words: texts.join(' '), doubtful: steps(places.doubtful), unread: steps(places.unread) };
}

const steps = (places: readonly number[]): number[] =>
  places.map((place, at) => place - (places[at - 1] ?? 0));

/** What a word of the page says. */
export interface PageWord {
  readonly text: string;
  readonly kind: 'guess' | 'unread' | undefined;
}

/**
 * Reads what {@link pageReading} wrote. Words are asked for in the order of their numbers, or again.
 *
 * @returns what the word with that number and print says
 */
export function readPageReading({
  words,
  doubtful,
  unread,
}: PageReading): (at: number, printed: string) => PageWord {
  const texts = words.split(' ');
  const kinds = new Map<number, PageWord['kind']>();
  for (const [kind, list] of [
    ['guess', doubtful],
    ['unread', unread],
  ] as const) {
    let place = 0;
    for (const step of list) kinds.set((place += step), kind);
  }
  const last = new Map<string, string>();
  const known: PageWord[] = [];
  return (at, printed) => {
    const kind = kinds.get(at);
    if (kind === 'unread') return { text: printed, kind };
    const before = known[at];
    if (before) return before;
    const text = texts[at] || (last.get(printed) ?? printed);
    last.set(printed, text);
    return (known[at] = { text, kind });
  };
}

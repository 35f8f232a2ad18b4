import type { Archive, Report } from '../../src/archive/model.ts';
import type { Note, Section } from '../../src/domain/report-parts.ts';

/** Words, notes and sections of a full-length report, as the imported ones have them. */
const WORDS_PER_REPORT = 15_000;
const SECTIONS = 24;
const NOTES = 40;
const PROVINCES = 30;
const PERIODS = ['M01', 'Q1', '5M', 'H1', '9M', 'M10'];

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * An archive of as many full-length reports as wanted, written by chance after the manner of another: each word
 * follows the one before as it does there, numbers are made up. The newest come first.
 */
export function syntheticArchive(model: Archive, count: number, seed: number): Archive {
  const random = seeded(seed);
  const chain = followers(model);
  const areas = Array.from({ length: PROVINCES }, (_, at) => ({
    id: `tinh-${at + 1}`,
    name: `Tỉnh ${at + 1}`,
    level: 'province' as const,
    aliases: [],
  }));
  const reports = Array.from({ length: count }, (_, at) => {
    const turn = Math.floor(at / PROVINCES);
    const year = 2024 - Math.floor(turn / PERIODS.length);
    const period = `${year}-${PERIODS[PERIODS.length - 1 - (turn % PERIODS.length)] ?? 'Q1'}`;
    return syntheticReport(`tinh-${(at % PROVINCES) + 1}`, period, model, chain, random);
  });
  return { ...model, areas, reports, observations: [] };
}

function syntheticReport(
  area: string,
  period: string,
  model: Archive,
  chain: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): Report {
  const topics = model.topics.map(({ id }) => id);
  const text = (words: number): string => syntheticText(words, chain, random);
  const sections = Array.from({ length: SECTIONS }, (_, at): Section => ({
    id: `s-${at}`,
    depth: 3,
    path: [`I. ${text(5)}`, `${at + 1}. ${text(6)}`],
    topics: [topics[at % topics.length] ?? ''],
    text: Array.from({ length: 5 }, () => text((WORDS_PER_REPORT * 0.85) / SECTIONS / 5)).join('\n'),
    cites: [String(at + 1)],
  }));
  const notes = Array.from({ length: NOTES }, (_, at): Note => ({
    label: String(at + 1),
    id: `n-${at + 1}`,
    text: text((WORDS_PER_REPORT * 0.15) / NOTES),
    references: [`nr-${at + 1}`],
  }));
  const [year = '2024'] = period.split('-');
  return {
    slug: `${area}-${period.toLowerCase()}`,
    file: '',
    title: `Tình hình kinh tế - xã hội ${period}`,
    area,
    issuer: `UBND ${area}`,
    period,
    date: year,
    edition: 'full',
    status: 'reviewed',
    source: { transcription: 'clean' },
    corrections: [],
    outline: [],
    sections,
    notes,
    tables: [],
    words: WORDS_PER_REPORT,
    noteCount: notes.length,
  };
}

/** Which words follow each word, as often as they do. */
function followers({ reports, indicators }: Archive): Map<string, string[]> {
  const texts = [
    ...reports.flatMap(({ sections, notes }) => [...sections, ...notes].map(({ text }) => text)),
    ...indicators.map(({ definition }) => definition),
  ];
  const chain = new Map<string, string[]>();
  for (const text of texts) {
    const words = text.split(/\s+/);
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next === undefined) continue;
      const list = chain.get(word);
      if (list) list.push(next);
      else chain.set(word, [next]);
    }
  }
  return chain;
}

function syntheticText(
  words: number,
  chain: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): string {
  const starts = [...chain.keys()].slice(0, 200);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  let word = pick(starts) ?? '';
  const text = [word];
  while (text.length < words) {
    word = pick(chain.get(word) ?? []) ?? pick(starts) ?? '';
    text.push(/^\d[\d.,]*$/.test(word) ? madeUpNumber(random) : word);
  }
  return text.join(' ');
}

function madeUpNumber(random: () => number): string {
  const value = Math.floor(10 ** (1 + random() * 4));
  const whole = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  return random() < 0.5 ? whole : `${whole},${Math.floor(random() * 9) + 1}`;
}

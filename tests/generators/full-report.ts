import type { Indicator } from '../../src/domain/indicator.ts';
import { monthsOf, parsePeriod, spanOf, type Period } from '../../src/domain/period.ts';
import type { GeneratedFile, ReportOf } from './full-archive.ts';
import { written } from './long-report.ts';
import { MarkovText, proseOf } from './markov-text.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/** Measured on imported reports of full length. */
const PARTS = 6;
const SECTIONS_OF_A_PART = 4;
const PASSAGES_OF_A_SECTION = 3;
const FIGURES = 120;
const NOTES = 40;
const TABLE_ROWS = 8;
const SENTENCES_OF_A_PASSAGE = 4;
const FIRST_YEAR = 2005;
const ANY_PERIOD: Period = { year: FIRST_YEAR, kind: 'year', index: 1 };

/** Writes reports of full length, whose figures of one place follow each other from year to year. */
export class FullReports {
  readonly #indicators: readonly Indicator[];
  readonly #prose: string;

  constructor(indicators: readonly Indicator[], model: string) {
    this.#indicators = indicators;
    this.#prose = proseOf(model);
  }

  file({ area, period }: ReportOf): GeneratedFile {
    const slug = `${area}-${period.toLowerCase()}`;
    const random = seededRandom(seedOf(slug));
    const text = new MarkovText(this.#prose, random);
    const body = this.#body({ area, period }, text, random);
    const end = spanOf(parsePeriod(period) ?? ANY_PERIOD).end;
    const head = [
      `title: Tình hình kinh tế - xã hội ${period} và nhiệm vụ thời gian tới`,
      `area: ${area}`,
      `issuer: UBND tỉnh ${area.replace(/\D/g, '')}`,
      `period: ${period}`,
      `date: "${end}"`,
      `number: ${1 + Math.floor(random() * 900)}/BC-UBND`,
      'edition: full',
      'status: reviewed',
      'source: { transcription: clean }',
    ];
    return { path: `reports/${slug}.md`, text: `---\n${head.join('\n')}\n---\n\n${body}\n` };
  }

  #body(report: ReportOf, text: MarkovText, random: Random): string {
    const chosen = shuffled(this.#indicators, random).slice(0, FIGURES);
    const inTables = chosen.splice(0, 2 * TABLE_ROWS);
    const blocks: string[] = [];
    const notes: string[] = [];
    const passages = PARTS * SECTIONS_OF_A_PART * PASSAGES_OF_A_SECTION;
    let passage = 0;
    for (let part = 1; part <= PARTS; part += 1) {
      blocks.push(`## ${ROMAN[part - 1]}. ${text.sentence(5)}`);
      for (let section = 1; section <= SECTIONS_OF_A_PART; section += 1) {
        blocks.push(`### ${section}. ${text.sentence(6)}`);
        for (let at = 1; at <= PASSAGES_OF_A_SECTION; at += 1, passage += 1) {
          if (at > 1) blocks.push(`#### ${section}.${at}. ${text.sentence(7)}`);
          const sentences = Array.from(
            { length: SENTENCES_OF_A_PASSAGE },
            () => `${text.sentence(14 + random() * 18)}.`,
          );
          const upTo = Math.floor(((passage + 1) / passages) * chosen.length);
          for (const indicator of chosen.slice(Math.floor((passage / passages) * chosen.length), upTo)) {
            sentences.splice(2, 0, sentenceOf(indicator, report, random));
          }
          if (notes.length < NOTES && passage % 9 < 5) {
            notes.push(`[^${notes.length + 1}]: ${text.sentence(20 + random() * 60)}.`);
            sentences.push(`${text.sentence(12)}[^${notes.length}].`);
          }
          blocks.push(sentences.join(' '), `${text.sentence(34)}.`);
        }
        if (section === 2) blocks.push(list(text));
      }
      if (part % 3 === 0) blocks.push(table(inTables.splice(0, TABLE_ROWS), report, random));
    }
    return [...blocks, ...notes].join('\n\n');
  }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function sentenceOf(indicator: Indicator, report: ReportOf, random: Random): string {
  const { id, name, unit, kind } = indicator;
  if (kind === 'growth')
    return `${name} [ước tăng ${written(2 + random() * 9)}% so với cùng kỳ](../indicators/${id}.md).`;
  const { value, planPct, yoyPct } = statedOf(indicator, report);
  const change = `${yoyPct < 0 ? 'giảm' : 'tăng'} ${written(Math.abs(yoyPct))}% so với cùng kỳ`;
  if (kind === 'share') return `${name} [đạt ${written(30 + random() * 60)}%](../indicators/${id}.md).`;
  const plan = kind === 'cumulative' && random() < 0.6 ? `, đạt ${written(planPct)}% kế hoạch` : '';
  return `${name} [ước ${written(value)} ${unit}${plan}, ${change}](../indicators/${id}.md).`;
}

function table(indicators: readonly Indicator[], report: ReportOf, random: Random): string {
  const rows = indicators.map((indicator) => {
    const { value, yoyPct } = statedOf(indicator, report);
    const { id, name, unit } = indicator;
    const stated = unit === '%' ? 30 + random() * 60 : value;
    return `| [${name}](../indicators/${id}.md) | ${unit} | ${written(stated)} | ${written(100 + yoyPct)} |`;
  });
  const head = '| Chỉ tiêu | Đơn vị | Thực hiện | So với cùng kỳ (%) |';
  return [head, '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

function list(text: MarkovText): string {
  return Array.from({ length: 4 }, () => `- ${text.sentence(14)};`).join('\n');
}

/** What a place has reached in a period, as its report states it: values grow by the year, each its own way. */
function statedOf({ id, kind }: Indicator, { area, period }: ReportOf) {
  const random = seededRandom(seedOf(`${area} ${id}`));
  const base = 10 ** (1 + random() * 3);
  const growth = 1.02 + random() * 0.08;
  const parsed = parsePeriod(period) ?? ANY_PERIOD;
  const { year } = parsed;
  // Reports count from 1 January, whatever period they are named by.
  const part = kind === 'cumulative' ? monthsOf(parsed)[1] / 12 : 1;
  const ofYear = (year: number): number =>
    base * growth ** (year - FIRST_YEAR) * (0.97 + 0.06 * seededRandom(seedOf(`${area} ${id} ${year}`))());
  const [value, before] = [ofYear(year) * part, ofYear(year - 1) * part];
  return { value, planPct: (part / 1.03) * 100, yoyPct: (value / before - 1) * 100 };
}

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

/** A number that a text stands for (FNV-1a), so that what is made of it does not depend on anything else. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

import { readFileSync } from 'node:fs';
import type { SearchRecord } from '../../src/search/records/records.ts';

/** A query with what answers it, as people judged it; see `tests/gold/search-queries.json`. */
export interface JudgedQuery {
  readonly id: number;
  readonly kind: string;
  readonly query: string;
  readonly need: string;
  /** A record that holds one of these, accents and all, answers. */
  readonly wordings: readonly string[];
  /** The same as OCR printed them, accents folded. */
  readonly ocr: readonly string[];
  /** It must hold one of these too. */
  readonly and?: readonly string[];
  readonly and_ocr?: readonly string[];
  /** It must hold none of these. */
  readonly not?: readonly string[];
}

export function readJudgements(): readonly JudgedQuery[] {
  const gold = JSON.parse(readFileSync('tests/gold/search-queries.json', 'utf8')) as {
    queries: JudgedQuery[];
  };
  return gold.queries;
}

/** Addresses of the records that answer a query. Reads the printed text by rules of its own, not by ours. */
export function relevantTo(
  { wordings, ocr, and, and_ocr: andOcr, not }: JudgedQuery,
  records: readonly SearchRecord[],
): Set<string> {
  const holds = (text: string, phrases: readonly string[]): boolean =>
    phrases.some((phrase) => text.includes(` ${phrase} `));
  const answers = ({ title = '', text, aliases = [], reading }: SearchRecord): boolean => {
    const printed = plainWords([title, text, ...aliases].join('\n'));
    const damaged = reading ? withoutMarks(printed) : undefined;
    const found =
      holds(printed, wordings.map(plain)) || (damaged !== undefined && holds(damaged, ocr.map(plain)));
    const also =
      !and ||
      holds(printed, and.map(plain)) ||
      (damaged !== undefined && holds(damaged, (andOcr ?? []).map(plain)));
    return found && also && !holds(printed, (not ?? []).map(plain));
  };
  return new Set(records.filter(answers).map(({ url }) => url));
}

const plain = (phrase: string): string => plainWords(phrase).trim();

/** Lower case, words and numbers with single spaces between and around them. */
function plainWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

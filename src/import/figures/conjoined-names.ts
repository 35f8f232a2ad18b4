import type { TextRange } from '../../domain/sentences.ts';
import { findNamings, type AliasIndex, type Naming } from './alias-index.ts';

/** What joins a second noun to a name, or nothing at all: `đàn trâu, bò`, `đàn trâu và bò`, `đàn trâu bò`. */
const JOINED = /^(?:,| và| hoặc)? (?=\p{L})/u;

/** `đơn khiếu nại, tố cáo | , kiến nghị, phản ánh`: petitions of other kinds are counted with them. */
const OTHER_PETITIONS = /^(?:,| và) (?:kiến nghị|phản ánh)(?!\p{L})/u;

/**
 * Whether a name is joined with what names another indicator, so that the number counts both: `đàn trâu, bò
 * 54.000 con` where `đàn bò` is an indicator too.
 *
 * @param folded the passage, in matchForm
 */
export function isConjoined({ phrase, indicator, end }: Naming, folded: string, index: AliasIndex): boolean {
  const joint = JOINED.exec(folded.slice(end))?.[0].length;
  if (joint === undefined) return false;
  if (OTHER_PETITIONS.test(folded.slice(end))) return true;
  const next = /^\p{L}+(?: \p{L}+){0,2}/u.exec(folded.slice(end + joint))?.[0] ?? '';
  const words = phrase.split(' ');
  return [1, 2].some((own) => {
    const head = words.slice(0, -own).join(' ');
    return (
      head !== '' &&
      findNamings(`${head} ${next}`, index).some(
        (other) =>
          other.start === 0 && !other.behind && other.indicator !== indicator && other.end > head.length,
      )
    );
  });
}

/**
 * Whether a name is only part of a bracket that closes before a number, so that it explains what is counted: `được
 * hưởng (phần thu nội địa) ước …`. A name that fills its bracket is the indicator's: `chỉ số (IIP) tăng …`.
 */
export function isAside(
  { start, end }: Naming,
  number: TextRange,
  folded: string,
  sentence: TextRange,
): boolean {
  const opened = /\(([^()]*)$/u.exec(folded.slice(sentence.start, start));
  const closed = /^([^()]*)\)/u.exec(folded.slice(end, number.start));
  return opened !== null && closed !== null && `${opened[1]}${closed[1]}`.trim() !== '';
}

import type { TextRange } from '../../domain/sentences.ts';
import { namingsAtStart, type AliasIndex, type Naming } from './alias-index.ts';

/** What joins a second noun to a name, or nothing at all: `đàn trâu, bò`, `đàn trâu và bò`, `đàn trâu bò`. */
const JOINED = /^(?:,| và| hoặc)? (?=\p{L})/u;

const NO_NOUN =
  /^(?:gieo|trồng|ước|đạt|thu hoạch|khai thác|sản xuất|thực hiện|toàn|trên|của|có|được|hiện|trong|đến|tính|cả)(?!\p{L})/u;
/** `đơn khiếu nại, tố cáo | , kiến nghị, phản ánh`: petitions of other kinds are counted with them. */
const OTHER_PETITIONS = /^(?:,| và) (?:kiến nghị|phản ánh)(?!\p{L})/u;

const OTHER_PETITIONS_BEHIND = /^ [^;.\d]*tố cáo(?:,| và) (?:kiến nghị|phản ánh)(?!\p{L})/u;

/**
 * Whether a name is joined with what names another indicator, so that the number counts both: `đàn trâu, bò
 * 54.000 con` where `đàn bò` is an indicator too.
 *
 * @param folded the passage, in matchForm
 */
export function isConjoined(
  { phrase, indicator, end, behind }: Naming,
  number: TextRange,
  folded: string,
  index: AliasIndex,
): boolean {
  if (OTHER_PETITIONS_BEHIND.test(folded.slice(number.end, number.end + 60))) return true;
  const joint = JOINED.exec(folded.slice(end))?.[0].length;
  if (joint === undefined) return false;
  if (OTHER_PETITIONS.test(folded.slice(end))) return true;
  const next = /^\p{L}+(?: \p{L}+){0,2}/u.exec(folded.slice(end + joint))?.[0] ?? '';
  // Behind a name stands what is done with it, too: "diện tích lúa mùa | gieo cấy được".
  if (joint === 1 && NO_NOUN.test(next)) return false;
  const words = phrase.split(' ');
  return (joint === 1 ? [1] : [1, 2]).some((own) => {
    const head = words.slice(0, -own).join(' ');
    return (
      head !== '' &&
      namingsAtStart(`${head} ${next}`, index).some(
        (other) =>
          other.behind === behind && !other.after && other.indicator !== indicator && other.end > head.length,
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

import type { Fact } from '../../domain/fact.ts';
import { matchForm } from '../../domain/orthography.ts';
import type { TextRange } from '../../domain/sentences.ts';
import type { NamedIndicator, Naming } from './alias-index.ts';

const BORDER = /[,;:.()](?=\s|$)|[()]/u;
/** What is aimed at, not reached. */
const TARGET = /phấn đấu|mục tiêu|dự kiến (?:cả )?năm|kế hoạch (?:cả )?năm (?:\d{4} )?(?:là|ước)/u;
/** A border gate or an unnamed place between name and number. */
const OF_A_PLACE = /(?:của|tại|ở|riêng) (?:huyện|thị xã|xã|phường|cửa khẩu) /u;

/**
 * Whether the words around a name and its number say that something else is counted: a phrase of the
 * indicator's `not_when`, a target, a place of its own. The clause runs from the border before the name (or
 * the number, whichever comes first) to the border behind both, or to the next value: `58.914 tỷ đồng 780 chi
 * nhánh` counts branches with the second number only. Borders between name and number do not end it.
 */
export function isAnotherThing(
  folded: string,
  sentence: TextRange,
  naming: Naming,
  fact: Fact,
  indicator: NamedIndicator,
  facts: readonly Fact[],
): boolean {
  const from = Math.min(naming.start, fact.start);
  const to = Math.max(naming.end, fact.end);
  const clauseStart = lastBorder(folded.slice(sentence.start, from)) + sentence.start;
  const next = facts.find((other) => other.type === 'value' && other.start >= to);
  const clauseEnd = to + firstBorder(folded.slice(to, Math.min(sentence.end, next?.start ?? Infinity)));
  // The name itself may hold a word that elsewhere means something else.
  const around = `${folded.slice(clauseStart, naming.start)} ${folded.slice(naming.end, clauseEnd)}`;
  if (saysNot(indicator, around)) return true;
  if (TARGET.test(around)) return true;
  return OF_A_PLACE.test(folded.slice(from, fact.start));
}

/** Whether words (in matchForm) hold a phrase that says something else than the indicator is counted. */
export function saysNot({ notWhen }: Pick<NamedIndicator, 'notWhen'>, words: string): boolean {
  return notWhen.some((phrase) => hasPhrase(words, matchForm(phrase.normalize('NFC'))));
}

function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(0, at).slice(-1);
    const behind = text.slice(at + phrase.length, at + phrase.length + 1);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}

function lastBorder(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    // What stands before a colon leads what follows it: "vụ Đông: tổng diện tích gieo trồng …".
    if (BORDER.test(text.slice(at, at + 2)) && /[,;.()]/u.test(text.charAt(at))) return at + 1;
  }
  return 0;
}

function firstBorder(text: string): number {
  const match = BORDER.exec(text);
  return match ? match.index : text.length;
}

import { matchForm } from '../../domain/orthography.ts';

const MOST_OF_HEAD = 50;
const ITEM_HEAD = /^(?:\p{L}|\d+(?:\.\d+)*)[.)] ?\p{L}/u;
const SEASON_HEAD =
  /^(?:[-–+*•] ?|(?:\p{L}|\d+(?:\.\d+)*)[.)] ?)?(?:(?:về|sản xuất|cây) )*vụ (?:đông xuân|hè thu|thu đông|mùa|đông|xuân)(?: \p{L}+){0,2}:?$/u;

/** Whether a line heads what is told of one season (`a. Vụ Xuân`), or of something else; `undefined` where it heads nothing. */
export function headsSeason(text: string): boolean | undefined {
  const line = matchForm(text).trim();
  if (line.length <= MOST_OF_HEAD && SEASON_HEAD.test(line)) return true;
  return ITEM_HEAD.test(line) ? false : undefined;
}

import { withoutAccents } from '../../domain/orthography.ts';

/** What asks: `là gì`, `bao nhiêu`, `thế nào`, `ra sao`. */
const ASKING = /(?:(?:la|nghia la) gi|bao nhieu|(?:nhu )?the nao|ra sao|la sao)$/;
/** What only a question says with them: which year, how it was reached, what it is compared with. */
const BESIDES =
  /(?:nam (?:ngoai|nay|nao)|hien nay|duoc|la|co|tien|so voi (?:nam (?:truoc|ngoai)|cung ky)|vay|the|a)$/;
/** A number asked for before what is counted: `có bao nhiêu doanh nghiệp`. */
const COUNTING = /(?<!\S)(?:(?:co|duoc) )?bao nhieu(?!\S)/;
/** Years from and to: search narrows to one at most, and shows how a subject went through all of them. */
const YEARS = /(?<!\S)(?:tu )?(?:nam )?(?:19|20)\d\d (?:den|toi) (?:nam )?(?:19|20)\d\d(?!\S)/;
const QUOTE = /["“”«»]/u;

/**
 * A query without the words that only ask (`NSNN là gì` → `NSNN`), with accents or without: people ask a search
 * field as they would a clerk, and reports hold answers, not questions. Words in quotation marks stay.
 */
export function leaveOutQuestion(typed: string): { asked: string; leftOut: string } {
  const text = typed.normalize('NFC');
  const plain = withoutAccents(text).toLowerCase();
  // Marks that no letter takes up would shift the places.
  if (plain.length !== text.length) return { asked: typed, leftOut: '' };
  let end = plain.length;
  let asks = false;
  for (;;) {
    const left = plain.slice(0, end).replace(/[\s?.!]+$/u, '');
    const found = ASKING.exec(left) ?? BESIDES.exec(left);
    if (!found || (found.index > 0 && !/\s/u.test(left.charAt(found.index - 1)))) break;
    asks ||= ASKING.test(left);
    end = found.index;
  }
  const counting = QUOTE.test(text)
    ? null
    : (COUNTING.exec(plain.slice(0, end)) ?? YEARS.exec(plain.slice(0, end)));
  const start = counting?.index ?? end;
  const after = start + (counting?.[0].length ?? 0);
  const asked = (text.slice(0, start) + text.slice(after, end)).replace(/\s+/g, ' ').trim();
  if (!asked || !(asks || counting)) return { asked: typed, leftOut: '' };
  return { asked, leftOut: (text.slice(start, after) + text.slice(end)).trim() };
}

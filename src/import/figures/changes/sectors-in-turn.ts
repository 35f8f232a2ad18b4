import type { Fact } from '../../../domain/fact.ts';
import { namingsOfPhrase, type Naming } from '../names/alias-index.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** The three sectors of the accounts, in the order that every office lists them in. */
const SECTORS = ['nông, lâm nghiệp và thủy sản', 'công nghiệp và xây dựng', 'dịch vụ'];
const IN_TURN =
  /(?<!\p{L})(?:tỷ trọng|cơ cấu)(?!\p{L})[^;:.\d]*?(?:(?:ba|3) khu vực|khu vực (?:i|một)(?:,| -) (?:ii|hai)(?:,| -| và) (?:iii|ba))(?!\p{L})[^;:.\d]*(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})[^;:.\d]{0,20}$/u;
const BESIDE = /^(?:,|;| và|, và|; và) $/u;

/** `tỷ trọng ba khu vực trong GRDP lần lượt là | 35,2%, 29,4% và 35,4%`: each of three percentages is that of its sector. */
export function sectorsInTurn({ facts, folded, sentence, lexicon }: SentenceContext): Map<Fact, Naming> {
  const turns = new Map<Fact, Naming>();
  for (const [at, first] of facts.entries()) {
    const run = facts.slice(at, at + SECTORS.length);
    if (!IN_TURN.test(folded.slice(sentence.start, first.start))) continue;
    if (run.length < SECTORS.length || !isBeside(run, folded)) continue;
    const next = facts[at + SECTORS.length];
    if (next && isBeside([...run.slice(-1), next], folded)) continue;
    for (const [index, fact] of run.entries()) {
      const [naming] = namingsOfPhrase(`tỷ trọng khu vực ${SECTORS[index] ?? ''}`, lexicon.index);
      if (naming) turns.set(fact, { ...naming, start: fact.start, end: fact.start, carried: true });
    }
  }
  return turns;
}

const isBeside = (run: readonly Fact[], folded: string): boolean =>
  run.every(
    (fact, at) =>
      fact.type === 'rate' && (at === 0 || BESIDE.test(folded.slice(run[at - 1]?.end, fact.start))),
  );

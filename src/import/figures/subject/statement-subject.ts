import type { Fact } from '../../../domain/fact.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import { phraseBehind } from '../names/look-alikes.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** The words of a clause that say of what a statement is. */
export interface StatementSubject {
  /** From where the clause begins, or from behind the statement before. */
  readonly lead: TextRange;
  /** The words behind the number that may go on its name. */
  readonly tail: TextRange;
  /** Lead, unit and tail, in matchForm. */
  readonly text: string;
  /** Lead and tail, in matchForm. */
  readonly besideUnit: string;
  readonly words: ReadonlySet<string>;
}

/** How far the words behind a number may go on. */
const REACH = 90;
const OPENS = /[;:(]|\. |(?<!\p{L})(?:trong đó|trong số đó|gồm|bao gồm)(?!\p{L})[,:]?/gu;

/** The subject of a statement, read once. */
export function subjectOf(fact: Fact, context: SentenceContext): StatementSubject {
  const known = subjects.get(fact);
  if (known) return known;
  const subject = readSubject(fact, context);
  subjects.set(fact, subject);
  return subject;
}

const subjects = new WeakMap<Fact, StatementSubject>();

function readSubject(fact: Fact, { folded, sentence, facts }: SentenceContext): StatementSubject {
  const last = facts[facts.indexOf(fact) - 1];
  // What stands right behind the number before goes on that one's name.
  const taken = last?.type === 'value' ? phraseBehind(folded.slice(last.end, fact.start)).length : 0;
  const from = Math.max(sentence.start, last ? last.end + taken : 0);
  const clause = folded
    .slice(from, fact.start)
    .replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
  const opening = [...clause.matchAll(OPENS)].at(-1);
  const start = from + (opening ? opening.index + opening[0].length : 0);
  const numberEnd = folded.indexOf(fact.printed, fact.start) + fact.printed.length;
  const unit = fact.type === 'value' ? folded.slice(numberEnd, fact.end) : '';
  const tail = phraseBehind(folded.slice(fact.end, Math.min(sentence.end, fact.end + REACH)));
  const text = `${folded.slice(start, fact.start)} ${unit} ${tail}`;
  return {
    lead: { start, end: fact.start },
    tail: { start: fact.end, end: fact.end + tail.length },
    text,
    besideUnit: `${folded.slice(start, fact.start)} ${tail}`,
    words: new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []),
  };
}

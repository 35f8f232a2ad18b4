/** A note's number as read from its raised digits. */
export interface ReadMark {
  readonly text: string;
}

/** A note's number as it is taken. */
export interface SequencedMark {
  readonly text: string;
  /** Its digits say something else than its place among the others. */
  readonly isDoubtful: boolean;
}

/** So many marks in a row may have been overlooked. */
const MOST_OVERLOOKED = 5;

/**
 * Numbers of notes follow each other, and raised digits are small: where one does not fit between its neighbours, its
 * place tells it. @param read in the document's order, marks and notes each by themselves
 */
export function sequencedMarks(read: readonly ReadMark[]): SequencedMark[] {
  const numbers = read.map(({ text }) => (/^\d+$/u.test(text) ? Number(text) : NaN));
  let due = startOf(numbers);
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    const goesOn = next === number + 1;
    const isAhead = number > due && number <= due + MOST_OVERLOOKED && (goesOn || next === undefined);
    const isAnew = number === 1 && next === 2;
    // The note before is cited once more.
    const isAgain = number === due - 1 && next === due;
    if (number === due || isAhead || isAnew || isAgain) {
      due = number + 1;
      return { text: String(number), isDoubtful: false };
    }
    const text = String(due);
    due += 1;
    return { text, isDoubtful: true };
  });
}

/** The number of the first mark: what most of them say of it. */
function startOf(numbers: readonly number[]): number {
  const votes = new Map<number, number>();
  numbers.forEach((number, index) => {
    const start = number - index;
    if (start >= 1) votes.set(start, (votes.get(start) ?? 0) + 1);
  });
  return [...votes].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 1;
}

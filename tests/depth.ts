/**
 * How many of a test's generated cases run: all of them with `TEST_DEPTH=full`, as in CI's own run, and otherwise so
 * few that `npm test` stays short. The cases are the first of the same seeds, so that a failure comes again.
 *
 * @param full how many there are in all
 * @param quick how many run by default
 */
export function depth(full: number, quick: number): number {
  return isFull() ? full : Math.min(full, quick);
}

/** Whether all runs: for a long test that holds what seldom changes, `test.skipIf(!isFull())`. */
export function isFull(): boolean {
  return process.env.TEST_DEPTH === 'full';
}

import type { Candidate } from './candidates.ts';
import { EDGE, type LanguageModel } from './language-model.ts';

/** How probable each candidate of a place is, given all the others of its sentence; they sum to one. */
export type Posteriors = readonly number[];

/** How many histories are followed at once. */
const BEAM = 160;
/** A history that is this much less likely than the best is left. */
const BEAM_RANGE = 11;
/** How much the words' order weighs against the print. */
const LANGUAGE_WEIGHT = 0.8;
/** Below one, so that the confidences are as often right as they say. */
const SHARPNESS = 0.9;

interface State {
  /** The last three words. */
  readonly history: readonly number[];
  forward: number;
  backward: number;
  readonly arcs: { readonly from: State; readonly candidate: number; readonly cost: number }[];
}

/**
 * Forward–backward over the lattice of a sentence's candidates.
 *
 * @param places the candidates of each word, in order
 */
export function decode(places: readonly (readonly Candidate[])[], model: LanguageModel): Posteriors[] {
  const edge = model.wordId(EDGE);
  const start: State = { history: [edge, edge, edge], forward: 0, backward: -Infinity, arcs: [] };
  const columns: State[][] = [[start]];
  for (const candidates of places) {
    const ids = candidates.map(({ word }) => model.wordId(word));
    // Histories that end in the same three words go on alike. A word's number needs less than 20 bits.
    const next = candidates.map(() => new Map<number, State>());
    for (const from of columns.at(-1) as State[]) {
      const contexts = model.contextsOf(from.history);
      const [, second = 0, last = 0] = from.history;
      const key = (second + 1) * 2 ** 20 + last + 1;
      for (const [candidate, { cost: printCost }] of candidates.entries()) {
        const id = ids[candidate] as number;
        const cost = SHARPNESS * (LANGUAGE_WEIGHT * Math.log(model.probability(contexts, id)) - printCost);
        const states = next[candidate] as Map<number, State>;
        let state = states.get(key);
        if (!state)
          states.set(
            key,
            (state = { history: [second, last, id], forward: -Infinity, backward: -Infinity, arcs: [] }),
          );
        state.forward = logSum(state.forward, from.forward + cost);
        state.arcs.push({ from, candidate, cost });
      }
    }
    const states = next.flatMap((row) => [...row.values()]).sort((a, b) => b.forward - a.forward);
    const best = states[0]?.forward ?? 0;
    columns.push(states.slice(0, BEAM).filter(({ forward }) => forward > best - BEAM_RANGE));
  }
  for (const state of columns.at(-1) as State[]) {
    state.backward = LANGUAGE_WEIGHT * Math.log(model.probability(model.contextsOf(state.history), edge));
  }
  const posteriors: number[][] = places.map((candidates) => candidates.map(() => 0));
  const total = (columns.at(-1) as State[]).reduce(
    (sum, { forward, backward }) => logSum(sum, forward + backward),
    -Infinity,
  );
  for (let at = columns.length - 1; at > 0; at -= 1) {
    for (const { backward, arcs } of columns[at] as State[]) {
      for (const { from, candidate, cost } of arcs) {
        from.backward = logSum(from.backward, cost + backward);
        const row = posteriors[at - 1] as number[];
        row[candidate] = (row[candidate] as number) + Math.exp(from.forward + cost + backward - total);
      }
    }
  }
  return posteriors;
}

function logSum(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  const more = Math.max(a, b);
  return more + Math.log1p(Math.exp(Math.min(a, b) - more));
}

import type { Candidate } from './candidates.ts';
import { EDGE, type Contexts, type LanguageModel } from './language-model.ts';

/** How probable each candidate of a place is, given all the others of its sentence; they sum to one. */
export type Posteriors = readonly number[];

/** How many histories are followed at once. */
const BEAM = 160;
/** What is this much less likely than the best is left. */
const BEAM_RANGE = 11;
/** How much the words' order weighs against the print. */
const LANGUAGE_WEIGHT = 0.8;
/** Below one, so that the confidences are as often right as they say. */
const SHARPNESS = 0.9;

/** All histories of a place that go on alike: their words of the model's reach are the same. */
interface State {
  readonly contexts: Contexts;
  forward: number;
  backward: number;
  readonly arcs: { readonly from: State; readonly candidate: number; readonly cost: number }[];
}

const stateOf = (contexts: Contexts): State => ({
  contexts,
  forward: -Infinity,
  backward: -Infinity,
  arcs: [],
});

/**
 * Forward–backward over the lattice of a sentence's candidates.
 *
 * @param places the candidates of each word, in order
 */
export function decode(places: readonly (readonly Candidate[])[], model: LanguageModel): Posteriors[] {
  const edge = model.wordId(EDGE);
  const start = stateOf(model.contextsOf([edge, edge, edge]));
  start.forward = 0;
  const columns: State[][] = [[start]];
  for (const candidates of places) columns.push(nextColumn(columns.at(-1) as State[], candidates, model));
  for (const state of columns.at(-1) as State[]) {
    state.backward = LANGUAGE_WEIGHT * Math.log(model.probability(state.contexts, edge));
  }
  const total = (columns.at(-1) as State[]).reduce(
    (sum, { forward, backward }) => logSum(sum, forward + backward),
    -Infinity,
  );
  const posteriors: number[][] = places.map((candidates) => candidates.map(() => 0));
  for (let at = columns.length - 1; at > 0; at -= 1) {
    const row = posteriors[at - 1] as number[];
    for (const { backward, arcs } of columns[at] as State[]) {
      for (const { from, candidate, cost } of arcs) {
        from.backward = logSum(from.backward, cost + backward);
        row[candidate] = (row[candidate] as number) + Math.exp(from.forward + cost + backward - total);
      }
    }
  }
  return posteriors;
}

/** Every history with every candidate behind it; of the histories that come out the likeliest are followed on. */
function nextColumn(
  column: readonly State[],
  candidates: readonly Candidate[],
  model: LanguageModel,
): State[] {
  const ids = candidates.map(({ word }) => model.wordId(word));
  const best = column.reduce((most, { forward }) => Math.max(most, forward), -Infinity);
  const scored = column.map((from) => ({
    from,
    costs: ids.map(
      (id, at) =>
        SHARPNESS *
        (LANGUAGE_WEIGHT * Math.log(model.probability(from.contexts, id)) -
          (candidates[at] as Candidate).cost),
    ),
  }));
  const most = scored.reduce(
    (sum, { from, costs }) => Math.max(sum, from.forward + Math.max(...costs)),
    best - 1e6,
  );
  const states = new Map<number, State>();
  for (const { from, costs } of scored) {
    for (const [candidate, cost] of costs.entries()) {
      const forward = from.forward + cost;
      if (forward < most - BEAM_RANGE) continue;
      const contexts = model.follow(from.contexts, ids[candidate] as number);
      const key = contexts.length + 8 * (contexts.at(-1) as number);
      let state = states.get(key);
      if (!state) states.set(key, (state = stateOf(contexts)));
      state.forward = logSum(state.forward, forward);
      state.arcs.push({ from, candidate, cost });
    }
  }
  if (states.size <= BEAM) return [...states.values()];
  return [...states.values()].sort((a, b) => b.forward - a.forward).slice(0, BEAM);
}

function logSum(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  const more = Math.max(a, b);
  return more + Math.log1p(Math.exp(Math.min(a, b) - more));
}

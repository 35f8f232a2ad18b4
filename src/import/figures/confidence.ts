/** What made a proposal. Published in `npm run import -- --json`. */
export type FigureRule =
  | 'name-before'
  | 'name-behind'
  | 'composed-name'
  | 'leaning-name'
  | 'carried-name'
  | 'goes-on'
  | 'share-alone'
  | 'change-alone'
  | 'growth-level'
  | 'growth-of-amount'
  | 'share-of-fraction'
  | 'fraction'
  | 'change-apart'
  | 'second-plan'
  | 'aim'
  | 'other-place';

/**
 * What makes a proposal less sure, beside the rule that made it:
 * `adrift` a short name leans on what no figure of its sentence or of the one before states; `far` the name stands far
 * before the number; `lead` words in front of the name are not understood; `tail` words right behind the number are not;
 * `short` a name of one or two words; `shared` the name is another indicator's too; `planned` the clause speaks of what
 * is assigned or allotted, `expected` of what is still to come.
 */
export type Doubt = 'adrift' | 'far' | 'lead' | 'tail' | 'short' | 'shared' | 'planned' | 'expected';

/**
 * How sure a proposal is of the rule alone: as often as it was right on passages that nothing had been mended by (seven
 * batches of `tests/gold/passages-further.json`, each on its first run, the last ones weighed most), since what the
 * rules were mended on says more than holds elsewhere.
 */
const OF_RULE: Readonly<Record<FigureRule, number>> = {
  'name-before': 0.97,
  'name-behind': 0.92,
  'composed-name': 0.93,
  'leaning-name': 0.92,
  'carried-name': 0.88,
  'goes-on': 0.95,
  'share-alone': 0.95,
  'change-alone': 0.9,
  'growth-level': 0.9,
  'growth-of-amount': 0.93,
  'share-of-fraction': 0.93,
  fraction: 0.96,
  'change-apart': 0.9,
  'second-plan': 0.95,
  aim: 0.95,
  'other-place': 0.93,
};

/** What each doubt leaves of it. */
const LEFT: Readonly<Record<Doubt, number>> = {
  adrift: 0.9,
  far: 0.98,
  lead: 0.97,
  tail: 0.9,
  short: 0.97,
  shared: 0.97,
  planned: 0.9,
  expected: 0.75,
};

/** Below this a proposal is listed for the keeper and not linked. */
export const BAR = 0.8;

/** How likely a proposal is right, of 1. */
export function confidenceOf(rule: FigureRule, doubts: readonly Doubt[]): number {
  const sure = doubts.reduce((left, doubt) => left * LEFT[doubt], OF_RULE[rule]);
  return Math.round(sure * 100) / 100;
}

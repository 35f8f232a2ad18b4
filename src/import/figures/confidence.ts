/** What made a proposal. Nothing is published under these names yet. */
export type FigureRule =
  | 'name-before'
  | 'name-behind'
  | 'composed-name'
  | 'leaning-name'
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

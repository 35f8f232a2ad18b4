/** What can be narrowed, by the names that addresses carry. The values are those of the index. */
const FACETS = {
  nam: 'year',
  ky: 'kind',
  'trong-nam': 'period within the year',
  'khu-vuc': 'area',
  'chu-de': 'topic',
  o: 'where',
} as const;

export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

export type Order = 'relevance' | 'newest' | 'oldest';
const ORDERS: Readonly<Record<string, Order>> = { moi: 'newest', cu: 'oldest' };

/** What the reader has asked for: all that a link must carry to show the same. */
export interface SearchState {
  readonly query: string;
  /** At most one value per facet. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  readonly order: Order;
}

/** Reads `?q=…&nam=2024&xep=moi`; what is not known is left out. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen: Partial<Record<Facet, string>> = {};
  for (const facet of FACET_NAMES) {
    const value = parameters.get(facet);
    if (value) chosen[facet] = value;
  }
  return {
    query: parameters.get('q') ?? '',
    chosen,
    order: ORDERS[parameters.get('xep') ?? ''] ?? 'relevance',
  };
}

/** Writes what {@link readAddress} reads; empty where nothing is asked for. */
export function writeAddress({ query, chosen, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of FACET_NAMES) {
    const value = chosen[facet];
    if (value) parameters.set(facet, value);
  }
  const orderName = Object.keys(ORDERS).find((name) => ORDERS[name] === order);
  if (orderName) parameters.set('xep', orderName);
  const text = parameters.toString();
  return text && `?${text}`;
}

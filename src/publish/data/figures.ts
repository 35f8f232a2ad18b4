import type { Archive } from '../../archive/model.ts';
import { deriveAll } from '../../domain/derive-all.ts';
import type { Derived } from '../../domain/derivation.ts';
import type { Observation } from '../../domain/observation.ts';

/** An archive's figures, found by report and by indicator, with what follows from them: each computed once. */
export interface Figures {
  readonly stated: readonly Observation[];
  readonly derived: readonly Derived[];
  readonly ofReport: (slug: string) => readonly Observation[];
  readonly ofIndicator: (id: string) => readonly Observation[];
}

export function figuresOf({
  indicators,
  observations,
}: Pick<Archive, 'indicators' | 'observations'>): Figures {
  const derived = deriveAll(indicators, observations);
  const byReport = Map.groupBy(observations, ({ report }) => report);
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return {
    stated: observations,
    derived,
    ofReport: (slug) => byReport.get(slug) ?? [],
    ofIndicator: (id) => byIndicator.get(id) ?? [],
  };
}

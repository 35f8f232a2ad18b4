import type { Archive } from '../../archive/model.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Topic } from '../../domain/topic.ts';
import { catalogueOf } from '../catalogue.ts';

/** One figure of a report, with the further places that state it. */
export interface ReportFigure {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly elsewhere: readonly Observation[];
}

export interface TopicFigures {
  readonly topic: Topic | undefined;
  readonly figures: readonly ReportFigure[];
}

/**
 * The figures of a report by topic, in the order of the topics: one per indicator, area, period and role,
 * the primary statement standing for the others.
 */
export function figuresByTopic(archive: Archive, slug: string): TopicFigures[] {
  const { indicators, observationsOfReport } = catalogueOf(archive);
  const statements = observationsOfReport.get(slug) ?? [];
  const groups = Map.groupBy(statements, ({ indicator, area, period, role }) =>
    [indicator, area, period, role].join(' '),
  );
  const figures = [...groups.values()].flatMap((group): ReportFigure[] => {
    const observation = group.find(({ primary }) => primary) ?? group[0];
    const indicator = observation && indicators.get(observation.indicator);
    if (!observation || !indicator) return [];
    return [{ indicator, observation, elsewhere: group.filter((other) => other !== observation) }];
  });
  const byTopic = Map.groupBy(figures, ({ indicator }) => indicator.topic);
  return [
    ...archive.topics.map((topic) => ({ topic, figures: byTopic.get(topic.id) ?? [] })),
    {
      topic: undefined,
      figures: figures.filter(({ indicator }) => !catalogueOf(archive).topics.has(indicator.topic)),
    },
  ].filter((group) => group.figures.length > 0);
}

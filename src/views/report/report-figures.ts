import type { Archive } from '../../archive/model.ts';
import { partFor } from '../../archive/reads.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Topic } from '../../domain/topic.ts';
import { catalogueOf } from '../catalogue.ts';
import { disputesOfReport, placeKey, type Dispute } from '../check/disputes.ts';
import { courseOf, type Course } from '../charts/course.ts';
import { partOfArea } from '../indicator/indicator-pages.ts';
import { seriesAround } from '../indicator/histories.ts';
import { figures } from '../../words/vi/figures.ts';

const { changeWords, planWords, valueWords } = figures;

/** Another place of the report that states a figure. */
export interface OtherPlace {
  readonly observation: Observation;
  /** What it says, where that is not what the primary statement says. */
  readonly differs: string | undefined;
}

/** One figure of a report, with the further places that state it. */
export interface ReportFigure {
  readonly indicator: Indicator;
  readonly observation: Observation;
  /** The part of the indicator's address that has its area's history, where that is not its own page. */
  readonly part: string | undefined;
  readonly elsewhere: readonly OtherPlace[];
  /** What comparing it with other statements calls different. */
  readonly disputes: readonly Dispute[];
  /** Its course over periods of the same kind, and its place in it; absent where nothing else is known. */
  readonly course: { readonly data: Course; readonly current: number } | undefined;
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
  const { indicators, observationsOfReport, topics } = catalogueOf(archive);
  const statements = observationsOfReport.get(slug) ?? [];
  const courses = new Map(coursesOf(archive, slug).map((course, place) => [statements[place], course]));
  const disputes = disputesOfReport(archive, slug);
  const groups = Map.groupBy(statements, ({ indicator, area, period, role }) =>
    [indicator, area, period, role].join(' '),
  );
  const figures = [...groups.values()].flatMap((group): ReportFigure[] => {
    const observation = group.find(({ primary }) => primary) ?? group[0];
    const indicator = observation && indicators.get(observation.indicator);
    if (!observation || !indicator) return [];
    const elsewhere = group
      .filter((other) => other !== observation)
      .map((other) => ({ observation: other, differs: difference(observation, other, indicator) }));
    return [
      {
        indicator,
        observation,
        part: partOfArea(archive, indicator, observation.area),
        elsewhere,
        disputes: eachOnce(group.flatMap((statement) => disputes[placeKey(statement)] ?? [])),
        course: courses.get(observation) ?? undefined,
      },
    ];
  });
  const byTopic = Map.groupBy(figures, ({ indicator }) => indicator.topic);
  return [
    ...archive.topics.map((topic) => ({ topic, figures: byTopic.get(topic.id) ?? [] })),
    { topic: undefined, figures: figures.filter(({ indicator }) => !topics.has(indicator.topic)) },
  ].filter((group) => group.figures.length > 0);
}

function courseAround(
  archive: Archive,
  indicator: Indicator,
  observation: Observation,
): ReportFigure['course'] {
  const series = observation.role === 'actual' && seriesAround(archive, indicator, observation);
  if (!series) return undefined;
  const data = courseOf(series, indicator);
  const current = data.periods.indexOf(observation.period);
  return data.periods.length > 1 && current >= 0 ? upTo(data, current) : undefined;
}

/** So many values of a course are shown beside a figure: those up to it, so that later reports leave it as it is. */
const MOST_VALUES = 10;

function upTo({ periods, stated, derived }: Course, current: number): NonNullable<ReportFigure['course']> {
  const end = Math.min(periods.length, Math.max(MOST_VALUES, current + 1));
  const start = Math.max(0, end - MOST_VALUES);
  return {
    data: {
      periods: periods.slice(start, end),
      stated: stated.slice(start, end),
      derived: derived.slice(start, end),
    },
    current: current - start,
  };
}

/** The course around each statement of a report, in their order; `null` where nothing else is known. */
const coursesOf = partFor(
  'courses',
  (archive, slug) => {
    const { indicators, observationsOfReport } = catalogueOf(archive);
    return (observationsOfReport.get(slug) ?? []).map((observation) => {
      const indicator = indicators.get(observation.indicator);
      return (indicator && courseAround(archive, indicator, observation)) ?? null;
    });
  },
  // Plain numbers, thousands of them.
  (courses) => JSON.stringify(courses),
);

/** A figure stated in several places is disputed once. */
function eachOnce(disputes: readonly Dispute[]): Dispute[] {
  return [...new Map(disputes.map((dispute) => [`${dispute.href} ${dispute.said}`, dispute])).values()];
}

/** What `other` says in words, if a value, share or change of it is another than the primary's. */
function difference(primary: Observation, other: Observation, { kind }: Indicator): string | undefined {
  const words = (row: Observation): (string | undefined)[] => [
    valueWords(row, kind),
    planWords(row),
    ...changeWords(row),
  ];
  const known = words(primary);
  const said = words(other).filter((part) => part !== undefined);
  const contradicts =
    differ(primary.value, other.value) ||
    differ(primary.planPct, other.planPct) ||
    differ(primary.yoyPct, other.yoyPct) ||
    differ(primary.changeAbs, other.changeAbs);
  return contradicts ? said.filter((part) => !known.includes(part)).join(', ') || undefined : undefined;
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

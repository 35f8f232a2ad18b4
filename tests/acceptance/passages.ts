import { readFileSync } from 'node:fs';
import type { Area } from '../../src/domain/area.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { fromJanuary, formatPeriod, parsePeriod } from '../../src/domain/period.ts';
import { parseUnit } from '../../src/domain/unit.ts';
import { convertStated } from '../../src/domain/unit-conversion.ts';
import type {
  DraftDocument,
  ParagraphBlock,
  ProposedFigure,
  ProposedFigures,
} from '../../src/import/draft-document.ts';
import { proposeFigures } from '../../src/import/figures/propose-figures.ts';
import { writePassage } from '../../src/import/write-passage.ts';
import { renderReport } from '../../src/markdown/render-report.ts';
import { differences, isSame } from './passage-differences.ts';

/** A figure that a passage states, as a person read it. */
export interface PassageFigure {
  /** Id of its indicator; absent where the catalogue that the passages were read against has none. */
  readonly indicator?: string;
  /** What is counted, in words, where no indicator takes it. */
  readonly subject?: string;
  /** In the indicator's unit, or in `unit`; absent where only a share or a change is stated. */
  readonly value?: number;
  readonly unit?: string;
  readonly plan_pct?: number;
  /** The share of a second plan. */
  readonly plan_pct2?: number;
  readonly yoy_pct?: number;
  readonly ytd_pct?: number;
  readonly points?: number;
  readonly change_abs?: number;
  /** Where it is not the one that the passage's period says of such a figure. */
  readonly period?: string;
  readonly start?: string;
  readonly end?: string;
  readonly area?: string;
  readonly role?: string;
}

export interface GoldPassage {
  readonly id: string;
  readonly source: string;
  readonly topic: string;
  readonly area: string;
  readonly period: string;
  /** Paragraphs are parted by an empty line. */
  readonly text: string;
  readonly figures: readonly PassageFigure[];
}

/**
 * Two halves of re-voiced passages, and sets that were read against the whole catalogue, each telling in its head what
 * it holds and how it fared at first.
 */
// prettier-ignore
export const HALVES = [
  'mend', 'measure', 'written', 'further', 'fresh', 'fresh-measure', 'provinces', 'anew',
  'economy', 'society', 'rural', 'people', 'accounts', 'order', 'retold', 'unseen',
] as const;
export type Half = (typeof HALVES)[number];

/** Whether a set's gold was read against the whole catalogue, so that whatever else is stated is wrong. */
export const isReadAgainstAll = (half: Half): boolean => half !== 'mend' && half !== 'measure';

/** Whether a set is only measured by, so that nobody looks at what fails in it. */
export const isOnlyMeasured = (half: Half): boolean => half === 'unseen';

const readJson = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../gold/${name}`, import.meta.url), 'utf8')) as T;

export const readPassages = (half: Half): readonly GoldPassage[] =>
  readJson<{ passages: GoldPassage[] }>(`passages-${half}.json`).passages;

/** The areas of the passages, and the ids of the catalogue that they were read against. */
export const readPassageSetting = (): { areas: Area[]; indicators: string[] } =>
  readJson('passages-catalogue.json');

/** What import makes of one passage: its proposals, and the observations that the build reads from them. */
export function readPassage(
  { area, period, text }: Pick<GoldPassage, 'area' | 'period' | 'text'>,
  propose: (document: DraftDocument) => ProposedFigures,
  indicators: ReadonlyMap<string, Indicator>,
  areas: readonly Area[],
): { observations: readonly Observation[]; proposed: ProposedFigures } {
  const blocks = text.split('\n\n').map((paragraph): ParagraphBlock => ({
    kind: 'paragraph',
    text: { text: paragraph.replaceAll('\n', ' '), marks: [], emphases: [] },
  }));
  const proposed = propose({
    head: { area, period, source: { file: 'doan.txt', transcription: 'clean' } },
    blocks,
    notes: [],
  });
  const style = { sentences: true, emphasis: false };
  const markdown = blocks
    .map((block) => writePassage(block.text, proposed.figures.get(block.text) ?? [], style).markdown)
    .join('\n\n');
  const { observations } = renderReport(markdown, {
    report: { slug: 'doan', area, period },
    indicators,
    areas: new Set(areas.map(({ id }) => id)),
    reports: new Set<string>(),
  });
  return { observations, proposed };
}

/** The proposals of a draft, with the words that each links. */
export const passagesOfDraft = ({
  figures,
}: ProposedFigures): { readonly quote: string; readonly figure: ProposedFigure }[] =>
  [...figures].flatMap(([{ text }, own]) =>
    own.map((figure) => ({ quote: text.slice(figure.start, figure.end), figure })),
  );

/** A figure as the program states it: observations of one value that differ in their plan are one figure. */
interface StatedFigure extends Pick<Observation, 'indicator' | 'area' | 'period' | 'role' | 'value'> {
  readonly observations: readonly Observation[];
}

export interface Verdict {
  readonly indicator: string;
  readonly quotes: readonly string[];
  readonly isRight: boolean;
}

export interface PassageScore {
  /** Gold figures of the catalogue. */
  gold: number;
  /** Gold figures that are stated and nothing wrong of them. */
  right: number;
  /** Those of `right` with everything that the passage says. */
  complete: number;
  /** Figures that the program states. */
  stated: number;
  wrong: number;
  /** Stated of an indicator that came after the reading: nobody has judged them. */
  unjudged: number;
  /** For mending: what failed, in words. */
  readonly faults: string[];
  /** What was judged of each stated figure, with the passages that state it. */
  readonly verdicts: Verdict[];
}

export const emptyScore = (): PassageScore => ({
  ...{ gold: 0, right: 0, complete: 0, stated: 0, wrong: 0, unjudged: 0 },
  faults: [],
  verdicts: [],
});

/** Scores what the program states of a passage against what a person read. */
export function scorePassage(
  passage: GoldPassage,
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  readAgainst: ReadonlySet<string>,
): PassageScore {
  const score = emptyScore();
  const stated = statedFigures(observations);
  score.stated = stated.length;
  const taken = new Set<StatedFigure>();
  for (const figure of passage.figures) {
    if (figure.indicator === undefined) continue;
    score.gold += 1;
    const found = stated.find(
      (other) => !taken.has(other) && isOneFigure(figure, other, passage, indicators),
    );
    if (!found) {
      score.faults.push(`missed  ${describeGold(figure)}`);
      continue;
    }
    taken.add(found);
    const { contradicted, missing } = differences(figure, found.observations);
    score.verdicts.push(verdictOn(found, contradicted.length === 0));
    if (contradicted.length > 0) {
      score.wrong += 1;
      score.faults.push(`differs ${describeGold(figure)}: ${contradicted.join(', ')}`);
      continue;
    }
    score.right += 1;
    if (missing.length === 0) score.complete += 1;
    else score.faults.push(`lacks   ${describeGold(figure)}: ${missing.join(', ')}`);
  }
  for (const other of stated) {
    if (taken.has(other)) continue;
    if (isUnjudged(other, passage, indicators, readAgainst)) score.unjudged += 1;
    else {
      score.wrong += 1;
      score.verdicts.push(verdictOn(other, false));
      score.faults.push(
        `wrong   ${other.indicator} ${other.value ?? '–'} (${other.period}, ${other.role}, ${other.area}) “${other.observations[0]?.quote ?? ''}”`,
      );
    }
  }
  return score;
}

const verdictOn = ({ indicator, observations }: StatedFigure, isRight: boolean): Verdict => ({
  indicator,
  quotes: observations.map(({ quote }) => quote),
  isRight,
});

export function addScore(sum: PassageScore, other: PassageScore): void {
  for (const key of ['gold', 'right', 'complete', 'stated', 'wrong', 'unjudged'] as const) {
    sum[key] += other[key];
  }
  sum.faults.push(...other.faults);
}

export const precisionOf = ({ stated, wrong, unjudged }: PassageScore): number =>
  stated - unjudged === 0 ? 1 : 1 - wrong / (stated - unjudged);
export const recallOf = ({ right, gold }: PassageScore): number => (gold === 0 ? 1 : right / gold);
export const completeOf = ({ complete, gold }: PassageScore): number => (gold === 0 ? 1 : complete / gold);

export interface HalfScore {
  readonly all: PassageScore;
  readonly bySource: ReadonlyMap<string, PassageScore>;
  readonly byTopic: ReadonlyMap<string, PassageScore>;
  readonly byPassage: ReadonlyMap<string, PassageScore>;
}

/** Scores one half of the development set with a catalogue. */
export function scoreHalf(half: Half, catalogue: readonly Indicator[]): HalfScore {
  const { areas, indicators: ids } = readPassageSetting();
  const indicators = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const readAgainst = new Set(isReadAgainstAll(half) ? indicators.keys() : ids);
  const propose = proposeFigures(catalogue, areas);
  const all = emptyScore();
  const bySource = new Map<string, PassageScore>();
  const byTopic = new Map<string, PassageScore>();
  const byPassage = new Map<string, PassageScore>();
  for (const passage of readPassages(half)) {
    const { observations } = readPassage(passage, propose, indicators, areas);
    const score = scorePassage(passage, observations, indicators, readAgainst);
    byPassage.set(passage.id, score);
    for (const [groups, key] of [
      [bySource, passage.source],
      [byTopic, passage.topic],
    ] as const) {
      const sum = groups.get(key) ?? emptyScore();
      groups.set(key, sum);
      addScore(sum, score);
    }
    addScore(all, score);
  }
  return { all, bySource, byTopic, byPassage };
}

function statedFigures(observations: readonly Observation[]): StatedFigure[] {
  const key = ({ indicator, area, period, role, value }: Observation): string =>
    [indicator, area, period, role, value ?? ''].join('|');
  return [...Map.groupBy(observations, key).values()].flatMap((group) =>
    group[0] ? [{ ...group[0], observations: group }] : [],
  );
}

function isOneFigure(
  figure: PassageFigure,
  stated: StatedFigure,
  passage: GoldPassage,
  indicators: ReadonlyMap<string, Indicator>,
): boolean {
  return (
    figure.indicator === stated.indicator &&
    (figure.area ?? passage.area) === stated.area &&
    periodOf(figure, passage, indicators) === stated.period &&
    (figure.role ?? 'actual') === stated.role &&
    isSame(figure.value, stated.value)
  );
}

/** A flow counts from January to the end of the report's period, a level stands at it. */
function periodOf(
  { period, indicator }: PassageFigure,
  passage: GoldPassage,
  indicators: ReadonlyMap<string, Indicator>,
): string {
  if (period !== undefined) return period;
  const kind = indicators.get(indicator ?? '')?.kind;
  const report = parsePeriod(passage.period);
  if (!report || kind === 'stock' || kind === 'share') return passage.period;
  return formatPeriod(fromJanuary(report));
}

/** Of a figure with a subject in words nobody has said that an indicator which came later is not it. */
function isUnjudged(
  { indicator, value }: StatedFigure,
  passage: GoldPassage,
  indicators: ReadonlyMap<string, Indicator>,
  readAgainst: ReadonlySet<string>,
): boolean {
  if (readAgainst.has(indicator)) return false;
  const unit = parseUnit(indicators.get(indicator)?.unit ?? '');
  // A subject's value may be told without its unit, or without what it is per; and its change may be a growth of its own.
  const isOf = (figure: PassageFigure): boolean =>
    figure.value === undefined
      ? value === undefined
      : isSame(
          value,
          figure.unit === undefined
            ? figure.value
            : convertStated(figure.value, parseUnit(figure.unit), unit),
        ) ||
        (figure.yoy_pct !== undefined && isSame(value, figure.yoy_pct));
  return passage.figures.some((figure) => figure.indicator === undefined && isOf(figure));
}

function describeGold({ indicator, value, period, role, area }: PassageFigure): string {
  const where = [period, role, area].filter(Boolean).join(' ');
  return `${indicator ?? '?'} ${value ?? '–'}${where ? ` (${where})` : ''}`;
}

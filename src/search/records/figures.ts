import type { Archive } from '../../archive/model.ts';
import { partFor, storedFor } from '../../archive/reads.ts';
import { byPeriod } from '../../domain/chronology.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { compareText } from '../../domain/text-order.ts';
import { catalogueOf, seriesKeyOf } from '../../views/catalogue.ts';
import { historiesOf, historyInArea } from '../../views/indicator/histories.ts';
import { statementPath } from '../../views/paths.ts';
import { figures as english } from '../../words/en/figures.ts';
import { figures as vietnamese } from '../../words/vi/figures.ts';

/** A value that a report states, as search answers with it. */
export interface StatedFigure {
  /** Code of the period that it counts. */
  readonly period: string;
  /** Last day that is counted, ISO. */
  readonly end: string;
  /** `2.045,7 tỷ đồng, tăng 21,6% so với cùng kỳ năm trước` */
  readonly words: string;
  /** The same in English, where the archive has English pages. */
  readonly en?: string;
  /** Where it is stated, from the site's root. */
  readonly url: string;
  /** The sentence that states it, as printed. */
  readonly sentence: string;
}

/** What is stated of one indicator by area; the latest period first. */
export type FiguresByArea = Readonly<Record<string, readonly StatedFigure[]>>;

/** An area that an indicator has values of, with how many. */
interface CountedArea {
  readonly area: string;
  readonly count: number;
}

/** Values in a file, if they are not all of one area: some ten kilobytes, which a reader can wait for. */
const VALUES_PER_FILE = 250;

/** Which areas an indicator has values of, and which value is the newest. */
export interface StatedSummary {
  readonly areas: readonly string[];
  /** How many of the areas each file has, in their order. */
  readonly files: readonly number[];
  readonly newest?: StatedFigure & { readonly area: string };
}

export const statedSummary = storedFor('statedSummary', (archive, id): StatedSummary => {
  const indicator = catalogueOf(archive).indicators.get(id);
  const byArea = new Map(
    [...new Set(indicator ? historiesOf(archive, indicator).map(({ area }) => area) : [])].map((area) => [
      area,
      statedIn(archive, id, area),
    ]),
  );
  const firsts = [...byArea].flatMap(([area, [first]]) => (first ? [{ area, first }] : []));
  const [newest] = firsts.sort((a, b) => compareText(b.first.end, a.first.end));
  return {
    areas: [...byArea.keys()],
    files: areasPerFile([...byArea].map(([area, own]) => ({ area, count: own.length }))),
    ...(newest && indicator
      ? { newest: { area: newest.area, ...stated(indicator, newest.first, inEnglish(archive)) } }
      : {}),
  };
});

function areasPerFile(areas: readonly CountedArea[]): number[] {
  const files: number[] = [];
  let values = Infinity;
  for (const { count } of areas) {
    values += count;
    if (values > VALUES_PER_FILE) {
      files.push(0);
      values = count;
    }
    files[files.length - 1] = (files.at(-1) ?? 0) + 1;
  }
  return files;
}

/** An indicator's stated values in so many of its areas, from one on. */
export function statedFigures(archive: Archive, id: string, first: number, count: number): FiguresByArea {
  const indicator = catalogueOf(archive).indicators.get(id);
  if (!indicator) return {};
  // What is stated of one area says nothing of another's file.
  const areas = areasInFile(archive, `${id} ${first} ${count}`);
  return Object.fromEntries(
    areas.map((area) => [
      area,
      statedIn(archive, id, area).map((one) => stated(indicator, one, inEnglish(archive))),
    ]),
  );
}

const areasInFile = partFor('areasInFile', (archive, key): readonly string[] => {
  const [id = '', first, count] = key.split(' ');
  return statedSummary(archive, id).areas.slice(Number(first), Number(first) + Number(count));
});

/** The values of an indicator in one area, the latest period first. */
function statedIn(archive: Archive, id: string, area: string): Observation[] {
  return historyInArea(archive, seriesKeyOf(id, area))
    .flatMap(({ points }) => points.map(({ observation }) => observation))
    .sort(byPeriod)
    .reverse();
}

const inEnglish = ({ site }: Archive): boolean => site.languages.includes('en');

function stated(
  { kind }: Pick<Indicator, 'kind'>,
  observation: Observation,
  inEnglish: boolean,
): StatedFigure {
  const words = (figures: typeof vietnamese): string =>
    [
      figures.valueWords(observation, kind) ?? '',
      ...(kind === 'growth' ? [] : figures.changeWords(observation).slice(0, 1)),
    ].join(', ');
  return {
    period: observation.period,
    end: observation.end,
    words: words(vietnamese),
    ...(inEnglish ? { en: words(english) } : {}),
    url: statementPath(observation),
    sentence: observation.sentence,
  };
}

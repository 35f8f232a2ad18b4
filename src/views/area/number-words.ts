import type { Archive } from '../../archive/model.ts';
import { wordsIn } from '../../words/languages.ts';
import { languageOfName, nameIn } from '../../words/names.ts';
import { catalogueOf } from '../catalogue.ts';
import { miniBars, type MiniBarShapes } from '../charts/mini-bars.ts';
import { pathIn } from '../languages.ts';
import { indicatorPath, statementPath } from '../paths.ts';
import { areaNumbers } from './area-numbers.ts';

/** An area's number as it is shown: in the page, or by the home page's script from a small file. */
export interface NumberWords {
  readonly name: string;
  /** The language of the name, and of the unit, where it is not the page's. */
  readonly nameLanguage?: 'vi' | undefined;
  readonly unitLanguage?: 'vi' | undefined;
  /** The indicator's page of this area, from the site's root. */
  readonly href: string;
  readonly value: string;
  /** Empty where the value says it (`5,6%`). */
  readonly unit: string;
  /** Period, share of the plan and changes as one sentence. */
  readonly sentence: string;
  /** The sentence of the report that states it, from the site's root. */
  readonly source: string;
  readonly bars: MiniBarShapes | undefined;
}

/** Small bars below a number, never beside the next one. */
export const NUMBER_BARS = { height: 28, most: 8 };

/** An area's leading numbers in a language. */
export function numberWords(archive: Archive, area: string, language?: string): NumberWords[] {
  const { indicators } = catalogueOf(archive);
  const { catalogue, figures, periods } = wordsIn(language);
  return areaNumbers(archive, area).flatMap(({ indicator: id, part, observation, course }) => {
    const indicator = indicators.get(id);
    if (!indicator) return [];
    const isGrowth = indicator.kind === 'growth';
    const number = figures.valueCell(observation, indicator.kind);
    const changes = isGrowth ? [figures.onYearBefore] : figures.changeWords(observation);
    const said = [periods.periodWords(observation.period), figures.planWords(observation), ...changes];
    return [
      {
        name: nameIn(language, indicator),
        nameLanguage: languageOfName(language, indicator),
        unitLanguage: catalogue.unitName(indicator.unit) === undefined ? 'vi' : undefined,
        href: pathIn(language, indicatorPath(id, part)),
        value: indicator.unit === '%' ? `${number}%` : number,
        unit: indicator.unit === '%' ? '' : (catalogue.unitName(indicator.unit) ?? indicator.unit),
        sentence: `${periods.capitalised(said.filter(Boolean).join(', '))}.`,
        source: statementPath(observation),
        bars: course && miniBars(course, NUMBER_BARS),
      },
    ];
  });
}

import { fetchBelow, fetchPacked } from '../index/packed.ts';
import type { FiguresByArea, StatedFigure } from '../records/figures.ts';
import type { SearchName } from '../records/names.ts';
import { withinYear } from '../results/facets.ts';
import type { SearchState } from './address.ts';

/** An indicator with what is stated of it, as a query asks for. */
export interface FigureAnswer {
  readonly name: SearchName;
  readonly area: string;
  /** The value; none where no report states it of that time. */
  readonly figure?: StatedFigure;
}

/** Areas that are answered for where the query names none; of more the newest value alone. */
const AREAS = 4;

/** Where an indicator's values lie, from the index's folder. */
export const figuresFile = (indicator: string, file: number): string => `figures/${indicator}/${file}.packed`;

/** Looks up stated values, by indicator and area. */
export class FigureLookup {
  private readonly folder: URL;
  private readonly loaded = new Map<string, Promise<FiguresByArea>>();

  /** @param folder address of the index's folder */
  constructor(folder: URL) {
    this.folder = folder;
  }

  /**
   * The values of indicators in the area, year and period that are asked for, each the latest that fits. Another
   * year's or period's value is none.
   */
  async answers(names: readonly SearchName[], chosen: SearchState['chosen']): Promise<FigureAnswer[]> {
    const all = await Promise.all(names.map((name) => this.answersOf(name, chosen)));
    return all.flat();
  }

  private async answersOf(name: SearchName, chosen: SearchState['chosen']): Promise<FigureAnswer[]> {
    const has = name.areas ?? [];
    const asked = chosen['khu-vuc'];
    if (asked !== undefined && !has.includes(asked)) return [{ name, area: asked }];
    const own = asked === undefined && has.length > AREAS ? [name.latest?.area ?? ''] : has;
    const areas = asked === undefined ? own : [asked];
    return Promise.all(
      areas.map(async (area): Promise<FigureAnswer> => {
        const figures = await this.figures(name, area);
        const figure = figures.find(({ period }) => fits(period, chosen));
        return { name, area, ...(figure ? { figure } : {}) };
      }),
    );
  }

  private async figures(
    { id, areas = [], files = [] }: SearchName,
    area: string,
  ): Promise<readonly StatedFigure[]> {
    const place = areas.indexOf(area);
    let last = -1;
    const file = files.findIndex((count) => (last += count) >= place);
    const path = figuresFile(id, file);
    let figures = this.loaded.get(path);
    if (!figures) {
      figures = fetchPacked<FiguresByArea>(fetchBelow(this.folder), path);
      this.loaded.set(path, figures);
      figures.catch(() => this.loaded.delete(path));
    }
    return (await figures)[area] ?? [];
  }
}

function fits(period: string, { nam: year, 'trong-nam': within }: SearchState['chosen']): boolean {
  return (
    (year === undefined || period.startsWith(year)) &&
    (within === undefined || withinYear({ period }) === within)
  );
}

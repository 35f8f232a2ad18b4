import type { TableRow } from 'mdast';
import { matchForm } from '../domain/orthography.ts';
import { indicatorOfUrl } from './figures.ts';
import type { ReportContext } from './report-context.ts';
import { cellText, linkOf } from './table-cells.ts';

type Names = Pick<ReadonlyMap<string, string>, 'get'>;

/** Once per catalogue: every report asks. */
const known = new WeakMap<ReportContext['indicators'], ReadonlyMap<string, string>>();

/**
 * Names and aliases of the catalogue, as compared, and those that hold below the row of another indicator
 * (`keyBelow`): an ambiguous one names nothing.
 */
export function indicatorNames(indicators: ReportContext['indicators']): ReadonlyMap<string, string> {
  const existing = known.get(indicators);
  if (existing) return existing;
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const indicator of indicators.values()) {
    const after = Object.entries(indicator.aliasesAfter ?? {}).flatMap(([whole, names]) =>
      names.map((name) => keyBelow(whole, nameKey(name))),
    );
    // What stands behind a number in a paragraph is counted in a table: `91 vụ cháy`, `Số vụ cháy`.
    const counted = (indicator.aliasesBehind ?? []).map((name) => nameKey(`số ${name}`));
    const own = [indicator.name, ...indicator.aliases].map(nameKey);
    for (const key of new Set([...own, ...counted, ...after])) {
      if (names.has(key)) ambiguous.add(key);
      names.set(key, indicator.id);
    }
  }
  for (const key of ambiguous) names.delete(key);
  known.set(indicators, names);
  return names;
}

/** The key of a name that means an indicator only below the row of another one. */
const keyBelow = (whole: string, name: string): string => `${whole}\n${name}`;

/** A unit, an abbreviation; not what limits a name to a part: `Thu nội địa (trừ tiền sử dụng đất)`. */
const BRACKETS = /\((?![^()]*(?:trừ|không|chưa|ngoài|riêng|kể|gồm))[^()]*\)/gu;

/** A row's name without numbering, bullets, `Trong đó:`, marks and a unit in brackets. */
function nameKey(name: string): string {
  return matchForm(name)
    .replace(/^[\s\-+*•.]*(?:trong đó:?)?[\s\-+*•]*(?:(?:\d+(?:\.\d+)*|[ivx]+|[a-zđ])[.)]\s+)?/u, '')
    .replace(BRACKETS, ' ')
    .replace(/[*:]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The indicator that a row names by a link, or by a name that the catalogue knows. */
export function indicatorOfRow(row: TableRow, nameColumn: number, names: Names): string | undefined {
  const linked = indicatorOfUrl(linkOf(row, nameColumn)?.url ?? '');
  return linked ?? names.get(nameKey(cellText(row, nameColumn)));
}

/** The indicator that a name means by itself, or as a part of the whole that stands before it. */
export const indicatorNamed = (name: string, names: Names, whole?: string): string | undefined =>
  (whole === undefined ? undefined : names.get(keyBelow(whole, nameKey(name)))) ?? names.get(nameKey(name));

/**
 * Rows that name a part by what it is of the row above: `Nông, lâm nghiệp và thủy sản` below the growth of the
 * whole economy. What the catalogue lets follow that indicator in a paragraph may follow it in a table.
 */
export class RowsBelow {
  private readonly names: Names;
  private whole: { readonly number: string; readonly indicator: string } | undefined;
  /** The row before and its number: what may follow it in a list may follow it in a table. */
  private before: { readonly number: string; readonly indicator: string } | undefined;

  constructor(names: Names) {
    this.names = names;
  }

  indicatorOf(row: TableRow, nameColumn: number): string | undefined {
    const number = numberOf(row, nameColumn);
    const name = nameKey(cellText(row, nameColumn));
    if (name === '') return undefined;
    const wholes = [
      ...(this.whole && isPartOf(this.whole.number, number) ? [this.whole] : []),
      ...(this.before && this.before.number === number && BULLET.test(number) ? [this.before] : []),
    ];
    return wholes.map(({ indicator }) => this.names.get(keyBelow(indicator, name))).find(Boolean);
  }

  /** Takes note of a row: a part leaves the whole open for the next one. */
  read(row: TableRow, nameColumn: number, indicator: string | undefined): void {
    const number = numberOf(row, nameColumn);
    if (indicator !== undefined) this.before = { number, indicator };
    else if (!BULLET.test(number)) this.before = undefined;
    if (this.whole && isPartOf(this.whole.number, number)) return;
    this.whole = indicator === undefined ? undefined : { number, indicator };
  }
}

const BULLET = /^[-+•]$/u;

/** What numbers a row: in the column before its name, or before the name itself. */
export function numberOf(row: TableRow, nameColumn: number): string {
  const before = nameColumn > 0 ? cellText(row, nameColumn - 1).trim() : '';
  return before !== ''
    ? before
    : (/^(?:[-+•]|(?:\d+\.)*\d+(?=[.)\s]))/u.exec(cellText(row, nameColumn))?.[0] ?? '');
}

/** `-` and no number at all below `2`, and `2.1` below it. */
const isPartOf = (whole: string, number: string): boolean =>
  whole !== '' &&
  !/^[-+•]/u.test(whole) &&
  (number === '' || BULLET.test(number) || number.startsWith(`${whole.replace(/\.$/u, '')}.`));

import type { FigureKeys } from '../domain/figure-keys.ts';
import { figureSpan } from '../domain/figure-span.ts';
import type { Observation } from '../domain/observation.ts';
import { formatPeriod, monthsOf, parsePeriod, type Period } from '../domain/period.ts';
import type { Statement } from '../domain/passage.ts';
import type { MarkdownFault } from './faults.ts';
import type { FoundFigure } from './figures.ts';
import type { FoundTable } from './indicator-tables.ts';
import type { TableFigure } from './row-figures.ts';
import { markPrimaries } from './primary-statements.ts';
import type { ReportContext } from './report-context.ts';

export interface AssembledObservations {
  readonly observations: Observation[];
  /** Passages that continue a value: their anchors, each with that of the value's passage. */
  readonly joined: ReadonlyMap<string, string>;
  /** Faults with the line of the passage they are about. */
  readonly faults: { readonly fault: MarkdownFault; readonly line?: number }[];
}

/** A passage with a value, as it gathers the passages that continue it. */
interface Gathering {
  readonly figure: FoundFigure;
  /** What the links say besides the text: of the value, and of a passage that continues it. */
  readonly keys: FigureKeys;
  statement: Statement;
}

/**
 * Makes the observations of a report from its passages and tables. A passage without a value continues the
 * nearest value of its indicator before it in its block, or else in the sentence that cites its note.
 */
export function assembleObservations(
  figures: readonly FoundFigure[],
  tables: readonly FoundTable[],
  context: ReportContext,
): AssembledObservations {
  const faults: { fault: MarkdownFault; line?: number }[] = [];
  const joined = new Map<string, string>();
  const values: Gathering[] = figures
    .filter(({ statement }) => statement.value !== undefined)
    .map((figure) => ({ figure, keys: figure.keys, statement: figure.statement }));
  const seconds: Gathering[] = [];
  const alone: Gathering[] = [];
  for (const figure of figures) {
    if (figure.statement.value !== undefined) continue;
    const target = valueOf(figure, figures, values);
    if (!target && isFigureAlone(figure.statement)) {
      alone.push({ figure, keys: figure.keys, statement: { ...planOf(figure), ...figure.statement } });
    } else if (!target) {
      faults.push({ fault: withoutValue(figure), ...(figure.line ? { line: figure.line } : {}) });
    } else if (target.keys.also !== undefined || overlaps(target.statement, figure.statement)) {
      seconds.push(secondStatement(figure, target));
    } else {
      joined.set(figure.anchor, target.figure.anchor);
      target.statement = { ...planOf(figure), ...figure.statement, ...target.statement };
    }
  }
  const gatherings = [...values, ...seconds, ...alone];
  const period = parsePeriod(context.report.period);
  if (!period) return { observations: [], joined, faults };
  const order = new Map(figures.map((figure, index) => [figure, index]));
  const rows = gatherings
    .sort((a, b) => (order.get(a.figure) ?? 0) - (order.get(b.figure) ?? 0))
    .flatMap(({ figure, keys, statement }) =>
      observationsOf({ ...figure, keys }, statement, figure.place, figure.sentence, period, context),
    );
  const tableRows = tables.flatMap((table) =>
    table.figures.flatMap((figure) => tableObservations(figure, table, period, context)),
  );
  return { observations: markPrimaries([...rows, ...tableRows]), joined, faults };
}

function valueOf(
  figure: FoundFigure,
  figures: readonly FoundFigure[],
  values: readonly Gathering[],
): Gathering | undefined {
  const at = figures.indexOf(figure);
  const ofIndicator = values.filter(
    ({ figure: value }) => value.indicator === figure.indicator || value.keys.also === figure.indicator,
  );
  const alike = ofIndicator.filter(({ keys }) => isOfOneFigure(keys, figure.keys));
  // A passage that names another period, place or role than every value is a figure of its own.
  const isOfOther = Object.keys(figure.keys).some(
    (key) => key === 'period' || key === 'area' || key === 'role',
  );
  const same = alike.length > 0 || (isOfOther && isFigureAlone(figure.statement)) ? alike : ofIndicator;
  const { of } = figure.keys;
  if (of !== undefined) return same.find(({ figure: value }) => value.statement.valuePrinted === of);
  const inBlock = same.filter(({ figure: value }) => value.block === figure.block);
  const before = inBlock.filter(({ figure: value }) => figures.indexOf(value) < at).at(-1);
  const { note } = figure;
  const citing =
    note === undefined ? undefined : same.filter(({ figure: value }) => value.cites.includes(note)).at(-1);
  return before ?? inBlock[0] ?? citing;
}

/** Whether a value is of the period, area and role that a passage continuing it names, if it names any. */
function isOfOneFigure(value: FigureKeys, passage: FigureKeys): boolean {
  return (['period', 'area', 'role'] as const).every(
    (key) => passage[key] === undefined || passage[key] === value[key],
  );
}

/**
 * A second share or change of one value (of another plan, say), or one of the two indicators that the value
 * states, is a statement of its own: of the same figure, for the passage's indicator alone.
 */
function secondStatement(figure: FoundFigure, { keys, statement }: Gathering): Gathering {
  const { also: _also, value: _value, of: _of, ...ofFigure } = keys;
  return {
    figure,
    keys: { ...ofFigure, ...figure.keys },
    statement: { ...valueOnly(statement), ...figure.statement },
  };
}

/** Whose plan a continuing passage's link says its share is of. */
function planOf({ keys: { planBy, planYear } }: FoundFigure): Statement {
  return { ...(planBy === undefined ? {} : { planBy }), ...(planYear === undefined ? {} : { planYear }) };
}

/**
 * Whether a share of the plan or a change is a figure by itself, though the report does not state the amount:
 * `giải ngân đạt 37,5% kế hoạch`. A count (`tăng 62 vụ`) says nothing without what it is added to.
 */
function isFigureAlone({ planPct, yoyPct, ytdPct }: Statement): boolean {
  return planPct !== undefined || yoyPct !== undefined || ytdPct !== undefined;
}

function overlaps(a: Statement, b: Statement): boolean {
  const keys: (keyof Statement)[] = ['planPct', 'planValue', 'yoyPct', 'yoyPoints', 'ytdPct', 'changeAbs'];
  return keys.some((key) => a[key] !== undefined && b[key] !== undefined);
}

function valueOnly({ value, valueHalfUnit, valuePrinted }: Statement): Statement {
  return {
    ...(value === undefined ? {} : { value }),
    ...(valueHalfUnit === undefined ? {} : { valueHalfUnit }),
    ...(valuePrinted === undefined ? {} : { valuePrinted }),
  };
}

function withoutValue(figure: FoundFigure): MarkdownFault {
  return {
    rule: 'figure-without-value',
    message: `“${figure.quote}” nêu tỷ lệ hoặc mức tăng, giảm của “${figure.indicator}” nhưng không thấy giá trị nào để gắn vào.`,
    hint: 'Đưa cả giá trị vào liên kết, liên kết giá trị ở phía trước trong cùng đoạn, hoặc bỏ liên kết này.',
    source: figure.quote,
  };
}

function observationsOf(
  source: { indicator: string; keys: FigureKeys; anchor: string; quote: string },
  statement: Statement,
  place: Observation['statement'],
  sentence: string,
  reportPeriod: Period,
  context: ReportContext,
): Observation[] {
  const { keys, anchor, quote } = source;
  const { role = 'actual' } = keys;
  if (role === 'none') return [];
  const { planBy: statedPlanBy, planYear: statedPlanYear, ...numbers } = statement;
  const planBy = keys.planBy ?? statedPlanBy;
  return [source.indicator, ...(keys.also ? [keys.also] : [])].flatMap((id) => {
    const indicator = context.indicators.get(id);
    if (!indicator) return [];
    const span = figureSpan(indicator.kind, reportPeriod, keys);
    const otherYear = span.period.startsWith(String(statedPlanYear)) ? undefined : statedPlanYear;
    const planYear = keys.planYear ?? otherYear;
    return {
      indicator: id,
      area: keys.area ?? context.report.area,
      ...span,
      unit: indicator.unit,
      ...numbers,
      ...(planYear === undefined ? {} : { planYear }),
      ...(planBy === undefined ? {} : { planBy }),
      role,
      primary: false,
      statement: place,
      report: context.report.slug,
      anchor,
      quote,
      sentence,
    } satisfies Observation;
  });
}

function tableObservations(
  figure: TableFigure,
  table: FoundTable,
  reportPeriod: Period,
  context: ReportContext,
): Observation[] {
  const sentence = table.caption ? `${table.caption}: ${figure.quote}` : figure.quote;
  const isLevel = ['stock', 'share'].includes(context.indicators.get(figure.indicator)?.kind ?? '');
  const own = observationsOf(figure, figure.statement, 'table', sentence, reportPeriod, context);
  const others = figure.others.flatMap(({ period, statement }) => {
    const stated = parsePeriod(period);
    if (!stated) return [];
    const isEarlier = stated.year < reportPeriod.year;
    // A level at the end of "5 tháng" is that of the end of May, and is filed under the same kind of period as the
    // report's own levels.
    const endsAlike = monthsOf(stated)[1] === monthsOf(reportPeriod)[1];
    const code = isLevel && endsAlike ? formatPeriod({ ...reportPeriod, year: stated.year }) : period;
    // The row's counting dates are those of the report's own value; a cell's own are the cell's.
    const { start: _start, end: _end, ...ofRow } = figure.keys;
    const keys: FigureKeys = {
      ...ofRow,
      ...(isEarlier ? { role: 'reference' } : {}),
      period: code,
      ...figure.cellKeys,
    };
    return observationsOf({ ...figure, keys }, statement, 'table', sentence, reportPeriod, context);
  });
  return [...(Object.keys(figure.statement).length > 0 ? own : []), ...others];
}

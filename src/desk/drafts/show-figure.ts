import type { Finding } from '../../domain/finding.ts';
import { readFigureKeys } from '../../domain/figure-keys.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { TablePlace } from '../../markdown/row-figures.ts';
import * as words from '../../words/vi/bench.ts';
import { roleNames } from '../../words/vi/catalogue.ts';
import { verdictSentence } from '../../words/vi/checks.ts';
import { figures as said } from '../../words/vi/figures.ts';
import { periodWords } from '../../words/vi/periods.ts';
import { linkAt } from '../review/link-edits.ts';
import type { FigureItem } from '../review/queue-items.ts';
import type { TableParts } from '../review/read-draft.ts';
import type { BenchFigure, BenchIndicator, BenchRow, CheckLine, RowPart } from './api.ts';
import type { ReadBench } from './read-bench.ts';

/** What showing an item needs to know of its draft. */
export type Shown = Pick<ReadBench, 'reading' | 'around'>;

/** A figure as its card shows it. */
export function benchFigure(item: FigureItem, { reading, around }: Shown): BenchFigure {
  const { figure, proposal, findings, yearBefore } = item;
  const { observation, link, continues } = figure;
  const indicator = around.context.indicators.get(figure.indicator) as Indicator | undefined;
  const parts = link && linkAt(reading.draft.text, link);
  const kind = indicator?.kind ?? 'cumulative';
  const value = observation && said.valueWords(observation, kind);
  const plan = observation && said.planWords(observation);
  const area = observation && observation.area !== reading.frontmatter?.area ? observation.area : undefined;
  const before = yearBefore && said.valueWords(yearBefore, kind);
  const from =
    continues === undefined ? undefined : reading.figures.find(({ anchor }) => anchor === continues);
  const role = observation && observation.role !== 'actual' ? roleNames[observation.role] : undefined;
  return {
    indicator: benchIndicator({ around }, figure.indicator),
    value: value ?? (observation ? '' : words.unreadable),
    changes: observation ? said.changeWords(observation) : [],
    period: observation ? periodWords(observation.period) : '',
    checks: findings.map(checkLine),
    keys: keysOf(parts?.title ?? ''),
    ...(plan === undefined ? {} : { plan }),
    ...(area === undefined ? {} : { area: around.archive.areas.find(({ id }) => id === area)?.name ?? area }),
    ...(role === undefined ? {} : { role }),
    ...(from ? { continues: words.continues(from.quote) } : {}),
    ...(yearBefore && before
      ? { yearBefore: words.statedBy(before, titleOf(yearBefore.report, around)) }
      : {}),
    ...(proposal
      ? { sure: Math.round(proposal.confidence * 100), rule: words.ruleNames[proposal.rule] ?? proposal.rule }
      : {}),
    ...(parts ? { words: parts.words } : {}),
    ...(figure.table ? { row: benchRow(figure.table, reading.draft.text) } : {}),
  };
}

function benchRow({ cells, numbers, name }: TableParts, text: string): BenchRow {
  const partAt = ({ source }: TablePlace): RowPart | undefined => {
    if (!source) return undefined;
    const link = linkAt(text, source);
    return { words: link?.words ?? text.slice(source.start, source.end), keys: keysOf(link?.title ?? '') };
  };
  const whole = name && partAt(name);
  return {
    cells: cells.flatMap((cell, column) => {
      if (cell.text === '') return [];
      const number = numbers.find((own) => own.column === column);
      const part = number && partAt(number);
      return [{ ...cell, column, isNumber: number !== undefined, ...(part ? { part } : {}) }];
    }),
    ...(whole ? { whole } : {}),
  };
}

const titleOf = (slug: string, { archive }: ReadBench['around']): string =>
  periodWords(archive.reports.find((report) => report.slug === slug)?.period ?? '') || slug;

function checkLine(finding: Finding): CheckLine {
  const { verdict } = finding.comparison;
  const tone = verdict === 'differs' ? 'bad' : verdict === 'round-number' ? 'open' : 'good';
  const name = words.checkNames[finding.check];
  return {
    tone,
    text: `${name}: ${tone === 'bad' ? verdictSentence(finding) : words.verdictWords[verdict]}`,
  };
}

export function benchIndicator({ around }: Pick<Shown, 'around'>, id: string): BenchIndicator {
  const found = around.archive.indicators.find((indicator) => indicator.id === id);
  return { id, name: found?.name ?? id, unit: found?.unit ?? '' };
}

/** The pairs of a title as they stand, by key. */
function keysOf(title: string): Record<string, string> {
  if (readFigureKeys(title).faults.length > 0) return {};
  return Object.fromEntries(
    title
      .split(';')
      .filter((pair) => pair.includes(':'))
      .map((pair) => [pair.slice(0, pair.indexOf(':')).trim(), pair.slice(pair.indexOf(':') + 1).trim()]),
  );
}

import type { Archive, Report } from '../../archive/model.ts';
import type { Observation } from '../../domain/observation.ts';
import { REPORT_COLUMNS } from '../../views/data/catalogue-columns.ts';
import { OBSERVATION_COLUMNS } from '../../views/data/observation-columns.ts';
import { jsonRow } from './json-rows.ts';

type List = 'sections' | 'notes' | 'tables';

/**
 * Where a figure is stated in the file: in the text of which entry of which list, from which character to which the
 * sentence goes, and in it the words that state the figure.
 */
type TextAt = readonly [
  list: List,
  entry: number,
  start: number,
  end: number,
  quoteStart: number,
  quoteEnd: number,
];

const LISTS: Readonly<Record<Observation['statement'], List>> = {
  text: 'sections',
  note: 'notes',
  table: 'tables',
};

/**
 * `reports/<slug>.json`: the report's entry, its corrections, its text by sections and notes (with their ids in the
 * page) and every figure it states. Text stands there once: a figure says where its words are.
 */
export function reportJson(report: Report, archive: Archive, stated: readonly Observation[]): unknown {
  const { title, publisher, licence } = archive.site;
  const sentences = new Sentences(report);
  return {
    report: {
      ...jsonRow(REPORT_COLUMNS, { report, figures: stated.length }),
      corrections: report.corrections,
    },
    sections: report.sections.map(({ cites, topics, ...section }) => ({
      ...section,
      ...(cites.length > 0 ? { cites } : {}),
      ...(topics.length > 0 ? { topics } : {}),
    })),
    notes: report.notes,
    tables: report.tables,
    observations: stated.map((row) => figureJson(row, report, sentences.find(row))),
    source: { title, publisher, licence },
  };
}

/**
 * A figure without what it does not say, what the file says already (its report, that report's area, its words) and what
 * nearly all are: what was reached, neither aim nor reference.
 */
function figureJson(row: Observation, { area }: Pick<Report, 'area'>, at: TextAt | undefined): unknown {
  const {
    report: _report,
    start,
    end,
    sentence,
    quote,
    statement,
    value_printed,
    ...said
  } = jsonRow(OBSERVATION_COLUMNS, row);
  const told = {
    ...said,
    ...(at ? { text_at: at } : { start, end, statement, quote, sentence, value_printed }),
  };
  const usual: Readonly<Record<string, unknown>> = { area, role: 'actual' };
  return Object.fromEntries(
    Object.entries(told).filter(([name, value]) => value !== null && value !== usual[name]),
  );
}

/** Finds the sentences of a report's figures in its text; in the order of figures it looks little further each time. */
class Sentences {
  private readonly report: Report;
  private readonly last: Record<List, number> = { sections: 0, notes: 0, tables: 0 };

  constructor(report: Report) {
    this.report = report;
  }

  find({ statement, sentence, quote }: Observation): TextAt | undefined {
    const quoteAt = sentence.indexOf(quote);
    if (sentence === '' || quoteAt < 0) return undefined;
    const list = LISTS[statement];
    const entries = this.report[list];
    for (let step = 0; step < entries.length; step += 1) {
      const at = (this.last[list] + step) % entries.length;
      const start = entries[at]?.text.indexOf(sentence) ?? -1;
      if (start < 0) continue;
      this.last[list] = at;
      const from = start + quoteAt;
      return [list, at, start, start + sentence.length, from, from + quote.length];
    }
    return undefined;
  }
}

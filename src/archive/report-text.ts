import type { Report } from './model.ts';

/** The fields of a report that are read from the disk when they are asked for. */
const FIELDS = ['outline', 'sections', 'notes', 'tables', 'reading'] as const;

type Text = Pick<Report, (typeof FIELDS)[number]>;

/** So many texts stay in memory: pages are made report by report, each with a look at its neighbours. */
const MOST = 48;
/** Those asked for last, the newest at the end. */
const recent = new Map<object, Text>();

/** A report whose text is read when it is asked for. */
export function withText(head: Omit<Report, keyof Text>, read: () => Text): Report {
  const report = { ...head };
  for (const field of FIELDS) {
    Object.defineProperty(report, field, { enumerable: true, get: () => textOf(report, read)[field] });
  }
  return report as Report;
}

function textOf(report: object, read: () => Text): Text {
  const text = recent.get(report) ?? read();
  recent.delete(report);
  recent.set(report, text);
  const [oldest] = recent.keys();
  if (recent.size > MOST && oldest) recent.delete(oldest);
  return text;
}

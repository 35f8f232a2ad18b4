import { indicatorNames } from '../markdown/row-names.ts';
import type { ReportContext } from '../markdown/report-context.ts';

/** What renderings may ask of the archive around a report. */
export type ArchiveContext = Omit<ReportContext, 'report'>;

/** The questions that one rendering asked, each with its answer: it stands for as long as these are the same. */
export interface Asked {
  /** `indicator thu-ngan-sach` → what is known of it; an empty answer where there is nothing. */
  readonly answers: Readonly<Record<string, string>>;
}

type Question = 'indicator' | 'name' | 'area' | 'report' | 'all-indicators';

/**
 * Renders with an archive and notes what is asked of it. Reports name some hundred indicators of a catalogue, so that
 * most of its changes concern few of them.
 */
export function noteAsked<T>(
  archive: ArchiveContext,
  render: (context: ArchiveContext) => T,
): { result: T; asked: Asked } {
  const answers: Record<string, string> = {};
  const note = (question: Question, key: string): void => {
    answers[`${question} ${key}`] = answerTo(archive, question, key);
  };
  const result = render({
    indicators: noted(
      archive.indicators,
      (id) => note('indicator', id),
      () => note('all-indicators', ''),
    ),
    areas: notedSet(archive.areas, (id) => note('area', id)),
    reports: notedSet(archive.reports, (slug) => note('report', slug)),
    names: {
      get(name) {
        note('name', name);
        return namesIn(archive).get(name);
      },
    },
  });
  return { result, asked: { answers } };
}

/** Whether an archive answers all that was asked as it did then. */
export function answersTheSame(archive: ArchiveContext, { answers }: Asked): boolean {
  return Object.entries(answers).every(([asked, answer]) => {
    const space = asked.indexOf(' ');
    return answerTo(archive, asked.slice(0, space) as Question, asked.slice(space + 1)) === answer;
  });
}

function answerTo(archive: ArchiveContext, question: Question, key: string): string {
  switch (question) {
    case 'indicator': {
      const indicator = archive.indicators.get(key);
      // Aliases are left out: they are looked up, and noted, by name.
      return indicator ? [indicator.name, indicator.unit, indicator.kind].join('\n') : '';
    }
    case 'name':
      return namesIn(archive).get(key) ?? '';
    case 'area':
      return String(archive.areas.has(key));
    case 'report':
      return String(archive.reports.has(key));
    case 'all-indicators':
      return [...archive.indicators.keys()].join('\n');
  }
}

const namesIn = (archive: ArchiveContext) => archive.names ?? indicatorNames(archive.indicators);

/** A map that tells what is looked up in it, and whether all of it is. */
function noted<V>(
  map: ReadonlyMap<string, V>,
  ask: (key: string) => void,
  askAll: () => void,
): ReadonlyMap<string, V> {
  return new Proxy(map, {
    get(target, property) {
      if (property === 'get' || property === 'has') {
        return (key: string) => {
          ask(key);
          return target[property](key);
        };
      }
      askAll();
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** A set that tells what is looked for in it; nothing else can be done with it. */
function notedSet(set: Pick<ReadonlySet<string>, 'has'>, ask: (key: string) => void) {
  return {
    has(key: string) {
      ask(key);
      return set.has(key);
    },
  };
}

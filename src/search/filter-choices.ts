import type { Archive } from '../archive/model.ts';
import type { Facet } from './query/address.ts';
import { parsePeriod, seriesOf } from '../domain/period.ts';
import type { RecordPlace } from './records/records.ts';
import { wordsIn, type Language } from '../words/languages.ts';
import { languageOfName, nameIn } from '../words/names.ts';

/** One list to choose from on the search page. */
export interface FilterChoice {
  readonly name: Facet | 'xep';
  readonly label: string;
  /** The choice that narrows nothing. */
  readonly all: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** The language of the label, where it is not the page's. */
    readonly language?: 'vi' | undefined;
  }[];
}

const PLACES: readonly RecordPlace[] = ['report', 'text', 'note', 'table', 'indicator', 'term'];

/** The filters, with the values that the archive's reports have. */
export function filterChoices(
  { reports, areas, topics }: Archive,
  language: Language = 'vi',
): FilterChoice[] {
  const { searchPage: words, periods } = wordsIn(language);
  const years = [...new Set(reports.map(({ period }) => period.slice(0, 4)))].sort().reverse();
  const kinds = new Set(
    reports.map(({ period }) => {
      const parsed = parsePeriod(period);
      return parsed ? seriesOf(parsed) : '';
    }),
  );
  const choiceOf = (one: {
    readonly id: string;
    readonly name: string;
    readonly nameEn?: string | undefined;
  }) => ({
    value: one.id,
    label: nameIn(language, one),
    language: languageOfName(language, one),
  });
  const named = new Set(reports.map(({ area }) => area));
  return [
    {
      name: 'nam',
      label: words.year,
      all: words.anyYear,
      options: years.map((year) => ({ value: year, label: year })),
    },
    {
      name: 'ky',
      label: words.kind,
      all: words.anyKind,
      options: [...kinds]
        .filter(Boolean)
        .map((kind) => ({ value: kind, label: periods.seriesWords(kind) }))
        .sort((a, b) => a.label.localeCompare(b.label, 'vi', { numeric: true })),
    },
    {
      name: 'khu-vuc',
      label: words.area,
      all: words.anyArea,
      options: areas.filter(({ id }) => named.has(id)).map(choiceOf),
    },
    {
      name: 'chu-de',
      label: words.topic,
      all: words.anyTopic,
      options: topics.map(choiceOf),
    },
    {
      name: 'o',
      label: words.place,
      all: words.anyPlace,
      options: PLACES.map((value) => ({ value, label: words.places[value] })),
    },
    {
      name: 'xep',
      label: words.order,
      all: words.byRelevance,
      options: [
        { value: 'moi', label: words.newestFirst },
        { value: 'cu', label: words.oldestFirst },
      ],
    },
  ];
}

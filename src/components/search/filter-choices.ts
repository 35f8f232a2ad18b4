import type { Archive } from '../../archive/model.ts';
import type { Facet } from '../../client/search/address.ts';
import { parsePeriod, seriesLabel, seriesOf } from '../../domain/period.ts';
import type { RecordPlace } from '../../publish/search-records.ts';

/** One list to choose from on the search page. */
export interface FilterChoice {
  readonly name: Facet | 'xep';
  readonly label: string;
  /** The choice that narrows nothing. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const PLACES: readonly { value: RecordPlace; label: string }[] = [
  { value: 'text', label: 'Văn bản' },
  { value: 'note', label: 'Chú thích' },
  { value: 'table', label: 'Bảng' },
  { value: 'indicator', label: 'Chỉ tiêu' },
  { value: 'term', label: 'Thuật ngữ' },
];

/** The filters, with the values that the archive's reports have. */
export function filterChoices({ reports, areas, topics }: Archive): FilterChoice[] {
  const years = [...new Set(reports.map(({ period }) => period.slice(0, 4)))].sort().reverse();
  const kinds = new Set(
    reports.map(({ period }) => {
      const parsed = parsePeriod(period);
      return parsed ? seriesOf(parsed) : '';
    }),
  );
  const named = new Set(reports.map(({ area }) => area));
  return [
    {
      name: 'nam',
      label: 'Năm',
      all: 'Mọi năm',
      options: years.map((year) => ({ value: year, label: year })),
    },
    {
      name: 'ky',
      label: 'Loại kỳ',
      all: 'Mọi loại kỳ',
      options: [...kinds]
        .filter(Boolean)
        .map((kind) => ({ value: kind, label: seriesLabel(kind) }))
        .sort((a, b) => a.label.localeCompare(b.label, 'vi', { numeric: true })),
    },
    {
      name: 'khu-vuc',
      label: 'Khu vực',
      all: 'Mọi khu vực',
      options: areas.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'chu-de',
      label: 'Chủ đề',
      all: 'Mọi chủ đề',
      options: topics.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'o', label: 'Nằm ở', all: 'Mọi nơi', options: PLACES },
    {
      name: 'xep',
      label: 'Sắp xếp',
      all: 'Phù hợp',
      options: [
        { value: 'moi', label: 'Kỳ mới trước' },
        { value: 'cu', label: 'Kỳ cũ trước' },
      ],
    },
  ];
}

import type { DraftDocument, Passage } from '../../../../src/import/draft-document.ts';
import { proposeFigures } from '../../../../src/import/figures/propose-figures.ts';
import { catalogue } from '../../../content-catalogue.ts';
import { readPassageSetting } from '../../../acceptance/passages.ts';

const { indicators } = catalogue;
const propose = proposeFigures(indicators, readPassageSetting().areas);

/** What a report links of a paragraph against the whole catalogue: the indicator, the words, and what the link's title says. */
export function linked(text: string, setting: Setting = {}): string[] {
  return linkedInOrder([text], setting);
}

interface Setting {
  readonly area?: string;
  readonly period?: string;
}

/** What it links of paragraphs that follow each other. */
export function linkedInOrder(
  texts: readonly string[],
  { area = 'an-binh', period = '2024-9M' }: Setting = {},
): string[] {
  const passages = texts.map((text): Passage => ({ text, marks: [], emphases: [] }));
  const document: DraftDocument = {
    head: { area, period, source: { file: 'thu.txt', transcription: 'clean' } },
    blocks: passages.map((text) => ({ kind: 'paragraph', text })),
    notes: [],
  };
  const { figures } = propose(document);
  return passages.flatMap((passage) =>
    (figures.get(passage) ?? []).map(
      ({ start, end, indicator, title }) =>
        `${indicator}: ${passage.text.slice(start, end)}${title === undefined ? '' : ` (${title})`}`,
    ),
  );
}

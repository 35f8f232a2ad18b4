/**
 * What an indicator's values are (`loại chỉ tiêu`):
 * `cumulative` a flow counted from 1 January to the period's end; `stock` a level at the period's end;
 * `growth` a change that is itself the value (GRDP, IIP, CPI); `share` a percentage whose changes are points.
 */
export type IndicatorKind = 'cumulative' | 'stock' | 'growth' | 'share';

/** A change of definition: values before and from `from` on are not comparable without the note. */
export interface DefinitionBreak {
  /** Code of the first period under the new definition. */
  readonly from: string;
  readonly note: string;
  readonly noteEn?: string;
}

/** One indicator of the catalogue (`chỉ tiêu`). */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** The unit of all published values, as printed (`tỷ đồng`). */
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** Id of its topic. */
  readonly topic: string;
  /** Additive parts: their values sum to this one's. */
  readonly parts: readonly string[];
  /** Indicators that are related without adding up. */
  readonly related: readonly string[];
  /** Names that mean this indicator wherever they stand. */
  readonly aliases: readonly string[];
  /** Names that mean it only after another indicator (the key) was named in the paragraph. */
  readonly aliasesAfter: Readonly<Record<string, readonly string[]>>;
  /** Phrases that mean it when they stand right behind the number. */
  readonly aliasesBehind: readonly string[];
  /** Phrases that, in the same clause, mean something else is counted. */
  readonly notWhen: readonly string[];
  /** What its changes are measured on where a report does not say, if not the year before. */
  readonly changeBase?: 'ytd';
  readonly breaks: readonly DefinitionBreak[];
  /** The definition as rendered HTML (sanitised). */
  readonly definitionHtml: string;
  /** The definition as plain text. */
  readonly definition: string;
  /** The definition in English, as plain text. */
  readonly definitionEn?: string;
}

/** What reading a statement needs to know of its indicator. */
export type MeasuredIndicator = Pick<Indicator, 'id' | 'unit' | 'kind'>;

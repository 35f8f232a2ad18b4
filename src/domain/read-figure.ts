import type { FigureKeys } from './figure-keys.ts';
import { figureSpan, type FigureSpan } from './figure-span.ts';
import type { MeasuredIndicator } from './indicator.ts';
import { parsePeriod, type Period } from './period.ts';
import { readStatement, type StatementReading } from './statement.ts';
import { compileUnits, type UnitReader } from './unit.ts';

/** A passage that is linked to an indicator's file. */
export interface LinkedPassage {
  /** On one line, without note marks; NFC. */
  readonly quote: string;
  /** What of its sentence stands before it. */
  readonly before: string;
  /** What its link says besides. */
  readonly keys: FigureKeys;
}

/** What a passage's report and archive say of it. */
export interface FigureSetting {
  /** Absent where the report's code names no period. */
  readonly period: Period | undefined;
  readonly transcription?: 'clean' | 'ocr' | undefined;
  readonly units: UnitReader;
}

export interface FigureReading extends StatementReading {
  readonly span?: FigureSpan;
}

/**
 * Reads a linked passage. The build reads figures by this, and import reads what it proposes by the same: no
 * draft says anything else than what is published of it.
 */
export function readFigure(
  { quote, before, keys }: LinkedPassage,
  indicator: MeasuredIndicator,
  { period: reportPeriod, transcription, units }: FigureSetting,
): FigureReading {
  const span = reportPeriod && figureSpan(indicator.kind, reportPeriod, keys);
  const period = span && parsePeriod(span.period);
  const reading = readStatement(quote, indicator, {
    units,
    before,
    ...(transcription ? { transcription } : {}),
    ...(keys.base ? { base: keys.base } : {}),
    ...(keys.value ? { value: keys.value } : {}),
    ...(keys.role && keys.role !== 'none' ? { role: keys.role } : {}),
    ...(period ? { period } : {}),
  });
  return span ? { ...reading, span } : reading;
}

type Indicators = ReadonlyMap<string, Pick<MeasuredIndicator, 'unit'>>;
const compiled = new WeakMap<Indicators, UnitReader>();

/** The units that a catalogue declares, compiled once for it. */
export function unitsOf(indicators: Indicators): UnitReader {
  const known = compiled.get(indicators);
  if (known) return known;
  const units = compileUnits([...indicators.values()].map(({ unit }) => unit));
  compiled.set(indicators, units);
  return units;
}

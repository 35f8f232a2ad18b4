import { formatNumber, likelyReading, parseNumber, possibleReadings } from '../../domain/number.ts';
import { parseUnit } from '../../domain/unit.ts';
import { convertStated } from '../../domain/unit-conversion.ts';
import type { NamedIndicator } from './names/alias-index.ts';

/** Values that a document states, each in its indicator's own unit, by indicator. */
export type KnownValues = ReadonlyMap<string, readonly KnownValue[]>;

export interface KnownValue {
  readonly value: number;
  /** As printed, with its unit. */
  readonly printed: string;
}

export interface ValueReading {
  /** In Vietnamese notation. */
  readonly reading: string;
  /** The sum that confirms it, in words. */
  readonly proof?: string;
}

/**
 * Reads a number whose marks can't be right as printed. Where more than one reading is possible, the one
 * stays that makes the parts of a whole add up to it (`7. 1376` beside a whole of 8.932 and another part
 * of 1.794,4 is 7.137,6); if none or several do, there is no reading.
 *
 * @param factor how many of the indicator's own units one printed unit is
 */
export function readDamaged(
  printed: string,
  indicator: NamedIndicator,
  factor: number,
  indicators: ReadonlyMap<string, NamedIndicator>,
  known: KnownValues,
): ValueReading | undefined {
  const likely = likelyReading(printed);
  if (likely !== undefined) return { reading: likely };
  const confirmed = possibleReadings(printed).flatMap((reading): ValueReading[] => {
    const value = (parseNumber(reading)?.value ?? NaN) * factor;
    const proof = proofOf(value, indicator, indicators, known);
    return proof === undefined ? [] : [{ reading, proof }];
  });
  return confirmed.length === 1 ? confirmed[0] : undefined;
}

/** How far a sum of rounded parts may be from the whole, in parts of the whole. */
const ROUNDING = 0.0005;

function proofOf(
  value: number,
  { id }: NamedIndicator,
  indicators: ReadonlyMap<string, NamedIndicator>,
  known: KnownValues,
): string | undefined {
  for (const whole of indicators.values()) {
    if (!whole.parts?.includes(id)) continue;
    const total = known.get(whole.id)?.[0];
    const others = whole.parts.filter((part) => part !== id).map((part) => known.get(part)?.[0]);
    if (!total || others.length === 0) continue;
    const stated = others.filter((other) => other !== undefined);
    if (stated.length < others.length) continue;
    const sum = stated.reduce((rest, other) => rest + other.value, value);
    if (Math.abs(sum - total.value) > ROUNDING * total.value) continue;
    const parts = [formatNumber(value), ...stated.map((other) => other.printed)].join(' + ');
    return `${parts} = ${total.printed}`;
  }
  return undefined;
}

/** How many of an indicator's own units one unit of a fact is; `undefined` where they measure other things. */
export function factorTo(
  indicator: NamedIndicator,
  unit: Parameters<typeof convertStated>[1],
): number | undefined {
  return convertStated(1, unit, parseUnit(indicator.unit));
}

import type { Fact } from '../../../domain/fact.ts';
import { measuresSame } from '../../../domain/unit-conversion.ts';
import type { Lexicon } from '../sentence-context.ts';
import type { Naming } from './alias-index.ts';

/** What is called an output by the catalogue. */
const OUTPUT = /^sản lượng /iu;
/** Names of the output, and not of the product. */
const OF_OUTPUT = /^(?:tổng )?(?:sản lượng|sản xuất|diện tích|năng suất|thu hoạch)(?!\p{L})/u;

/**
 * A product right behind its number and unit is what that counts: `sản xuất được hơn | 58 triệu đôi giày các loại`, `7,5 triệu
 * m³ nước máy`.
 */
export function behindTheirNumbers(
  namings: readonly Naming[],
  facts: readonly Fact[],
  folded: string,
  { indicators, dimensions }: Lexicon,
): Naming[] {
  return namings.map((naming) => {
    const { start, behind, after, phrase, indicator } = naming;
    const isProduct =
      !behind &&
      after === undefined &&
      OUTPUT.test(indicators.get(indicator)?.name ?? '') &&
      !OF_OUTPUT.test(phrase);
    const dimension = dimensions.get(indicator);
    const value =
      isProduct && dimension !== undefined
        ? facts.find(
            (fact) =>
              fact.type === 'value' && fact.end + 1 === start && measuresSame(fact.unit, { dimension }),
          )
        : undefined;
    if (!value) return naming;
    // From its unit on, as names behind numbers are.
    const unitAt = folded.indexOf(value.printed, value.start) + value.printed.length + 1;
    return { ...naming, start: Math.min(unitAt, start), behind: true, composed: true };
  });
}

import type { ValueFact } from '../../../domain/fact.ts';
import { measuresSame } from '../../../domain/unit-conversion.ts';
import type { PlacedFigure } from '../placed-figure.ts';

const AMOUNTS: ReadonlySet<string> = new Set(['VND', 'USD', 'area', 'mass', 'visit']);
const OF_WHICH = /(?<!\p{L})(?:trong đó|trong số đó|bao gồm|gồm)(?!\p{L})/u;
/** What annual crops alone are, where the whole has those that stand for years. */
const ANNUAL = /(?<!\p{L})cây (?:hàng|hằng) năm(?: \p{L}+){0,3} $/u;

/**
 * Of a whole and a part that one name is read of, the whole: `giá trị sản xuất nông, lâm, thủy sản đạt 37,8 nghìn tỷ đồng. Trong đó, giá
 * trị sản xuất nông nghiệp 12,4 nghìn tỷ đồng`. Where the part is that of annual crops, which the indicator counts, the part.
 *
 * @param figures of one passage, in order
 * @param folded the passage, in matchForm
 */
export function withoutOwnParts(figures: readonly PlacedFigure[], folded: string): PlacedFigure[] {
  const dropped = new Set<PlacedFigure>();
  for (const [at, whole] of figures.entries()) {
    const part = figures.slice(at + 1).find((other) => isPartOf(other, whole, folded));
    if (!part) continue;
    // "tổng lượng khách lưu trú và khách theo tour …. Trong đó, khách lưu trú …": what is of two is of neither.
    const isOfTwo = whole.keys.also !== undefined;
    dropped.add(isOfTwo || ANNUAL.test(folded.slice(whole.end, part.start)) ? whole : part);
  }
  return figures.filter((figure) => !dropped.has(figure) && !isOfMoreThanAnnual(figure, folded));
}

/** `Tổng diện tích gieo trồng 314.200 ha. Trong đó, cây hàng năm 79.604 ha`, `… cây cao su 780 ha`: the whole has what stands for years. */
const isOfMoreThanAnnual = ({ naming, facts, end }: PlacedFigure, folded: string): boolean =>
  /(?<!\p{L})diện tích gieo trồng$/u.test(naming.phrase) &&
  facts.some((fact) => fact.type === 'value') &&
  OF_MORE.test(folded.slice(end));

const OF_MORE =
  /^[.,;:]? (?:chia ra|trong đó|riêng)[,:]? (?:diện tích )?(?:gieo )?(?:trồng )?(?:cây (?:hàng|hằng) năm|(?:cây )?(?:lâu năm|ăn quả|cao su|cà phê|hồ tiêu|chè|điều|công nghiệp))(?: \p{L}+){0,3} (?:là |đạt |có )?\d/u;

function isPartOf(part: PlacedFigure, whole: PlacedFigure, folded: string): boolean {
  if (part.indicator !== whole.indicator) return false;
  if (['period', 'area', 'role', 'end'].some((key) => part.keys[key] !== whole.keys[key])) return false;
  const [less, more] = [valueOf(part), valueOf(whole)];
  if (!less?.number || !more?.number || !measuresSame(less.unit, more.unit)) return false;
  // "làm rõ 178 vụ phạm tội. Trong đó, phạm pháp hình sự … làm rõ 104 vụ": of counts the part may be named more exactly.
  if (!AMOUNTS.has(more.unit.dimension)) return false;
  const between = folded.slice(whole.end, part.start);
  // "giải quyết việc làm cho 11.800 người, trong đó tạo việc làm mới 3.700": which is meant, the name leaves open.
  if (/(?<!\p{L})mới(?!\p{L})/u.test(between)) return false;
  return (
    less.number.value * less.unit.factor < more.number.value * more.unit.factor &&
    OF_WHICH.test(between) &&
    !/(?:lũy kế|tính chung|cộng dồn|tháng)(?!\p{L})/u.test(between)
  );
}

const valueOf = ({ facts }: PlacedFigure): ValueFact | undefined =>
  facts.find((fact) => fact.type === 'value');

import { matchForm } from '../../../domain/orthography.ts';
import type { Naming } from '../names/alias-index.ts';
import type { SentenceContext } from '../sentence-context.ts';

/** Names that by themselves are the indicator's, and in some texts have more or less in them than it has. */

/** `Tổng sản lượng thủy sản đạt 48.200 tấn, trong đó | sản lượng tôm 12.400 tấn`: of all that was caught and raised, and not of ponds. */
const OF_ALL_SHRIMPS = /^(?:tổng )?sản lượng tôm$/u;
const ALL_FISHERY = /(?<!\p{L})sản lượng (?:thủy|hải|thủy hải) sản(?!\p{L})/u;
const OF_WHICH = /(?<!\p{L})(?:trong đó|trong số đó|gồm|riêng)[,:]? $/u;
const RAISED = /(?<!\p{L})(?:nuôi|ao|đầm)(?!\p{L})/u;

/** `Về thanh tra hành chính, …, | phát hiện vi phạm 6.200 triệu đồng`: what one of the kinds of inspection found. */
const FOUND = /(?:sai phạm|vi phạm)/u;
const OF_ONE_KIND =
  /(?:^|[.;] )["“]?(?:[-–+*•] ?)?(?:về|đối với|trong|lĩnh vực|riêng)(?: (?:công tác|hoạt động|lĩnh vực))* thanh tra (?:hành chính|chuyên ngành),/u;

/** Whether a name tells of a part of its indicator, or of what that is a part of. */
export function isOfPartOrMore(
  { phrase, start, end, indicator }: Naming,
  { folded, surroundings, lexicon }: SentenceContext,
): boolean {
  const { unit } = lexicon.indicators.get(indicator) ?? {};
  if (OF_ALL_SHRIMPS.test(phrase)) {
    const told = `${surroundings.goesOn ? matchForm(surroundings.citing ?? '') : ''} ${folded.slice(0, end + 40)}`;
    const isPart = OF_WHICH.test(folded.slice(0, start));
    return isPart && ALL_FISHERY.test(told) && !RAISED.test(told);
  }
  return FOUND.test(phrase) && unit === 'triệu đồng' && OF_ONE_KIND.test(folded.slice(0, start));
}

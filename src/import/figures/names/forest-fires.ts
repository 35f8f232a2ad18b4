import { sentenceStart } from '../../../domain/sentences.ts';
import { namingsOfPhrase, type Naming } from './alias-index.ts';
import type { Lexicon } from '../sentence-context.ts';

const FIRES = /^(?:số )?vụ cháy$|^xảy ra cháy$/u;
const OF_FORESTS = /(?<!\p{L})(?:bảo vệ rừng|lâm nghiệp|kiểm lâm|cháy rừng)(?!\p{L})[^;.]*$/u;

/** `Về bảo vệ rừng, trên địa bàn xảy ra | 7 vụ cháy`: fires of a sentence on forests are forest fires. */
export function ofForests(namings: readonly Naming[], folded: string, { index }: Lexicon): Naming[] {
  return namings.map((naming) => {
    if (!FIRES.test(naming.phrase)) return naming;
    if (!OF_FORESTS.test(folded.slice(sentenceStart(folded, naming.start), naming.start))) return naming;
    const [fires] = namingsOfPhrase('số vụ cháy rừng', index);
    return fires ? { ...naming, indicator: fires.indicator } : naming;
  });
}

import { sentenceStart } from '../../../domain/sentences.ts';
import { namingsOfPhrase, type AliasIndex, type Naming } from './alias-index.ts';

const TAKEN_IN = /^(?:đã )?tiếp nhận hồ sơ$/u;
const AT_THE_CENTRE =
  /(?<!\p{L})(?:trung tâm|điểm|quầy|bộ phận) (?:phục vụ )?hành chính công(?!\p{L})[^;]*$/u;
const BY_THE_CENTRE = 'trung tâm phục vụ hành chính công tiếp nhận';

/** `Tại điểm phục vụ hành chính công, công chức | tiếp nhận | 2.140 hồ sơ`: what is taken in there is the centre's, and not that of all offices. */
export function takenInByCentre(naming: Naming, folded: string, index: AliasIndex): Naming {
  if (!TAKEN_IN.test(naming.phrase)) return naming;
  if (!AT_THE_CENTRE.test(folded.slice(sentenceStart(folded, naming.start), naming.start))) return naming;
  const [named] = namingsOfPhrase(BY_THE_CENTRE, index);
  if (!named) return naming;
  return { ...naming, indicator: named.indicator, phrase: named.phrase };
}

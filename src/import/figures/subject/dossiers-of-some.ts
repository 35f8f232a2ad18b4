import type { Fact, ValueFact } from '../../../domain/fact.ts';
import type { Naming } from '../names/alias-index.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import type { OwnArea } from './subject-phrase.ts';

/** Dossiers that only the offices of one level take in, and what rate such have. */

const DOSSIERS = 'file';
/** `Cấp xã tiếp nhận | 31.720 hồ sơ`, `Các phường giải quyết …`. */
const OFFICES =
  /^["“]?(?:- )?(?:(?:riêng|còn|trong đó,?) )?(?:(?:ở|tại|đối với) )?(?:ubnd )?(?:(?:cấp|khối|tuyến) (xã|huyện|tỉnh)|các (xã|phường|huyện|sở))(?!\p{L})[^;:]*$/u;
/** Offices of every level together are all of them. */
const OF_ALL =
  /(?<!\p{L})(?:toàn|cả|và (?:các )?(?:cấp|xã|phường|huyện|sở)|(?:2|hai|3|ba|các) cấp)(?!\p{L})/u;
const LEVELS: Readonly<Record<string, string>> = { xã: 'commune', phường: 'commune' };

/** Whether a clause (in matchForm, up to the number) counts the dossiers of offices below or beside the report's own. */
export function isOfOtherOffices(fact: Fact, clause: string, own: OwnArea | undefined): boolean {
  if (fact.type !== 'value' || fact.unit.dimension !== DOSSIERS) return false;
  const offices = OFFICES.exec(clause.trimStart());
  if (!offices || OF_ALL.test(clause)) return false;
  return LEVELS[offices[1] ?? offices[2] ?? ''] !== own?.level;
}

/** `lĩnh vực hộ tịch tiếp nhận 2.860 hồ sơ, | đúng hạn 100%`: a rate of dossiers that are not all of them. */
export function isRateOfSomeDossiers(
  { start, after, worded, indicator }: Naming,
  { facts, folded, lexicon, sentence }: SentenceContext,
  figures: readonly PlacedFigure[],
): boolean {
  if ((after === undefined && !worded) || lexicon.ownWords.get(indicator)?.has('hồ') !== true) return false;
  const isCount = (fact: Fact): fact is ValueFact =>
    fact.type === 'value' && fact.unit.dimension === DOSSIERS && fact.end <= start;
  const counts = facts.filter(isCount);
  const last = counts.at(-1);
  if (!last || counts.some((fact) => figures.some((figure) => figure.facts.includes(fact)))) return false;
  return sentence.start <= last.start && /^[^;.]*$/u.test(folded.slice(last.end, start));
}

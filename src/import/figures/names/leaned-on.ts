import { namingsAtStart, type AliasIndex, type Naming } from './alias-index.ts';
import type { Lexicon, Surroundings } from '../sentence-context.ts';

/**
 * What short names of a sentence lean on though no figure of the catalogue names it: in a report on the country its own
 * product (`GDP quý I tăng 4,9%, trong đó khu vực dịch vụ tăng 4,4%`), and the growth of which a list of sectors tells
 * (`khu vực nông, lâm nghiệp và thủy sản tăng 4,0%, khu vực dịch vụ tăng 7,3%`).
 */

/** A sector of the economy, and its growth or its points. */
const SECTOR = '(?:khu vực|ngành)(?: kinh tế)? (?:nông|công nghiệp|dịch vụ|thương mại)[^;.\\d]{0,50}?';
const LIST_OF_SECTORS = new RegExp(
  `${SECTOR}(?:tăng|giảm)(?: trưởng| khoảng| trên| gần)? [\\d.,]+ ?%[^.\\d]{0,40}(?:[^.]*?[;,.] ?)(?:và )?${SECTOR}(?:tăng|giảm)`,
  'gu',
);
const OF_ECONOMY =
  /(?<!\p{L})(?:toàn nền kinh tế|(?:mức|tốc độ) tăng trưởng chung|điểm phần trăm tăng trưởng)(?!\p{L})/gu;
/** What else sectors have that grows. */
const OF_OTHERS =
  /(?<!\p{L})(?:vốn|lao động|việc làm|doanh thu|doanh nghiệp|giá trị sản xuất|dư nợ|tín dụng|cho vay|chỉ số|xuất khẩu|đầu tư|năng suất|thu ngân sách|sản xuất công nghiệp)(?!\p{L})/u;
/** The name by which the catalogue knows what sectors are parts of. */
const WHOLE = 'tăng trưởng grdp';

/** Namings that are only leaned on, in a text in matchForm. */
export function leanedOn(folded: string, { index }: Lexicon): Naming[] {
  const [whole] = namingsAtStart(WHOLE, index);
  if (whole?.end !== WHOLE.length) return branchesOf(folded, index);
  return [...branchesOf(folded, index), ...sectorsOf(folded, whole)];
}

/** `Trong các ngành công nghiệp cấp II, | sản xuất thiết bị điện tăng 14%; dệt tăng 11%`: branches whose index is told. */
const OF_BRANCHES =
  /(?<!\p{L})(?:các |một số |nhiều )?(?:ngành|nhóm ngành) (?:công nghiệp )?(?:cấp (?:ii|2|hai)|trọng điểm)(?!\p{L})/gu;
const INDEX_OF_ALL = 'chỉ số sản xuất công nghiệp';

function branchesOf(folded: string, index: AliasIndex): Naming[] {
  const all = namingsAtStart(INDEX_OF_ALL, index).find(
    ({ end, after }) => end === INDEX_OF_ALL.length && !after,
  );
  if (!all) return [];
  return [...folded.matchAll(OF_BRANCHES)].map(({ index: start, 0: words }) => ({
    ...{ ...all, start, end: start + words.length, leanedOn: true },
  }));
}

function sectorsOf(folded: string, whole: Naming): Naming[] {
  return [LIST_OF_SECTORS, OF_ECONOMY].flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap(({ index: start }): Naming[] => {
      const own = folded.slice(0, start).replace(/^.*[.;] /su, '');
      // "Tổng giá trị sản xuất tăng 10,9%. Trong đó, | khu vực … tăng 8,1%": of what the sentence before tells.
      const before = /^(?:trong đó|cụ thể)/u.test(own)
        ? folded.slice(0, start).replace(/^.*[.;] (?=.*[.;] )/su, '')
        : own;
      return OF_OTHERS.test(before) ? [] : [{ ...whole, start, end: start, leanedOn: true }];
    }),
  );
}

/** Names of the country's own product are leaned on in its reports, and a province's in those on one. */
export const asLeanedOn = (naming: Naming, { area }: Surroundings): Naming =>
  naming.ofCountry && area?.level === 'country' ? { ...naming, leanedOn: true } : naming;

import { matchForm } from '../../domain/orthography.ts';
import { namingsAtStart, type Naming } from './alias-index.ts';
import type { Lexicon } from './sentence-context.ts';

const SEASON = /(?<!\p{L})vụ (đông xuân|hè thu|thu đông|mùa|xuân|đông|hè)(?!\p{L})/gu;
const OF_RICE =
  /^(diện tích|năng suất|sản lượng)(?!\p{L}).* lúa(?! (?:đông xuân|hè thu|thu đông|mùa)(?!\p{L}))/u;

/**
 * Names of rice that a season in front of them frames: `Vụ Đông Xuân được mùa: diện tích gieo cấy lúa đạt …` is “diện tích
 * lúa đông xuân”. The last season named before counts; one that the catalogue has no rice of leaves the name alone.
 */
export function framedBySeason(namings: readonly Naming[], folded: string, lexicon: Lexicon): Naming[] {
  const seasons = [...folded.matchAll(SEASON)];
  if (seasons.length === 0) return [...namings];
  return namings.map((naming) => {
    const name = matchForm(lexicon.indicators.get(naming.indicator)?.name ?? '');
    const head = OF_RICE.exec(name)?.[1];
    const season = seasons.findLast(({ index }) => index < naming.start)?.[1];
    if (head === undefined || season === undefined || /cả năm/u.test(naming.phrase)) return naming;
    const phrase = `${head} lúa ${season}`;
    const framed = namingsAtStart(phrase, lexicon.index).find(
      ({ end, behind, after }) => end === phrase.length && !behind && !after,
    );
    return framed ? { ...naming, phrase, indicator: framed.indicator } : naming;
  });
}

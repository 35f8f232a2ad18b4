import type { Period } from '../../../domain/period.ts';

/** `So với tháng 7, số vụ … giảm 1,6%; số người chết | giảm 3,6%`: what opens a sentence is what all its changes are measured on. */
const OPENS =
  /^ *["“]?(?:[-–+*•] ?)?so với (?:tháng|quý) (?:trước(?! cùng)|\d{1,2}(?!\d)|[ivx]+(?!\p{L}))(?: ?\/ ?| năm )?(\d{4})?(?:(?!cùng kỳ|năm trước|năm ngoái|so với)(?:[^.]|\.(?=\d)))*$/u;

/** Whether a sentence opens with another month or quarter than that of the year before, and says no other base up to a change. */
export function opensOnMonth(upTo: string, { year }: Period): boolean {
  const opening = OPENS.exec(upTo);
  return opening !== null && (opening[1] === undefined || Number(opening[1]) === year);
}

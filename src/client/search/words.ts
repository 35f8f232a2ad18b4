import { FACET_NAMES, type SearchState } from './address.ts';
import type { Outcome } from './engine.ts';
import type { Tier } from './merge.ts';
import type { Query } from './query.ts';

/** What was found, in one or two sentences, for everybody to read and for screen readers to say. */
export function outcomeWords(query: Query, { found, unknownWords }: Outcome): string {
  const count = (tier: Tier): number => found.filter((result) => result.tier === tier).length;
  const [phrase, folded, rest] = [count('phrase'), count('folded'), count('rest')];
  const one = query.words.length === 1;
  const lost = unknownWords.length > 0;
  const restWords = one ? 'có từ gần giống' : lost ? 'có các từ còn lại' : 'có các từ ấy ở rời nhau';
  const sentences: string[] = [];
  if (lost) {
    sentences.push(`Kho không có ${unknownWords.map((word) => `“${word}”`).join(', ')}.`);
  }
  if (found.length === 0) sentences.push('Không tìm thấy mục nào.');
  else if (phrase > 0) sentences.push(`Tìm thấy ${phrase} mục có đúng ${one ? 'từ' : 'cụm từ'} này.`);
  else if (!lost) sentences.push(`Không mục nào có đúng ${one ? 'từ' : 'cụm từ'} này.`);
  const others = [
    folded > 0 ? `${folded} mục có chữ giống vậy nhưng khác dấu` : '',
    rest > 0 ? `${rest} mục ${restWords}` : '',
  ].filter(Boolean);
  if (others.length > 0) sentences.push(`${phrase > 0 ? 'Ngoài ra, ' : 'Có '}${others.join('; ')}.`);
  return sentences.join(' ');
}

/** The heading of a tier's results. */
export function tierWords(tier: Tier, { words }: Query): string {
  const one = words.length === 1;
  if (tier === 'phrase') return one ? 'Đúng từ' : 'Đúng cụm từ';
  if (tier === 'folded') return 'Cùng chữ, khác dấu';
  return one ? 'Từ gần giống' : 'Các từ ở rời nhau';
}

/** What a reader can do where nothing was found. */
export function hintsFor({ phraseOnly, words }: Query, { chosen }: Pick<SearchState, 'chosen'>): string[] {
  return [
    FACET_NAMES.some((facet) => chosen[facet])
      ? 'Bỏ bớt bộ lọc: có thể cụm từ nằm ở năm, khu vực hay chủ đề khác.'
      : '',
    phraseOnly ? 'Bỏ dấu ngoặc kép để tìm cả khi các từ ở rời nhau.' : '',
    words.length > 2 ? 'Bớt đi vài từ, chỉ giữ những từ chính.' : '',
    'Thử cách gọi khác, chẳng hạn “NSNN” thay cho “ngân sách nhà nước”.',
  ].filter(Boolean);
}

export const FAILED =
  'Không tải được chỉ mục tìm kiếm. Hãy thử tải lại trang, hoặc xem theo danh mục dưới đây.';
export const FAILED_FROM_DISK =
  'Tìm kiếm không chạy được khi mở tệp thẳng từ ổ đĩa. Hãy mở kho qua một máy chủ web, dù là máy chủ nhỏ trên máy này.';

import { formatNumber } from '../../domain/number.ts';
import type { Outcome } from './engine.ts';
import type { Query } from './query.ts';
import type { Tier } from './rank.ts';

type Found = Pick<Outcome, 'found' | 'query' | 'correction' | 'unknownWords' | 'searched'>;

/** What was found, in a few sentences, for everybody to read and for screen readers to say. */
export function outcomeWords({ found, query, correction, unknownWords, searched }: Found): string {
  const count = (tier: Tier): number => found.filter((result) => result.tier === tier).length;
  const [phrase, folded, near, rest] = [count('phrase'), count('folded'), count('near'), count('rest')];
  const one = query.words.length === 1;
  const sentences: string[] = [];
  if (correction) {
    const { wrong, right, unfinished } = correction;
    sentences.push(
      unfinished
        ? `Kho không có “${wrong}”; đang tìm “${right}”, bắt đầu như vậy.`
        : one
          ? `Kho không có “${wrong}”; đang tìm “${right}”, khác một chữ.`
          : `Không có “${wrong}” ở gần các từ kia; đang tìm “${right}”, khác một chữ.`,
    );
  } else if (unknownWords.length > 0) {
    sentences.push(`Kho không có ${unknownWords.map((word) => `“${word}”`).join(', ')}.`);
  }
  if (found.length === 0) sentences.push('Không tìm thấy mục nào.');
  else if (phrase > 0) sentences.push(`Tìm thấy ${many(phrase)} có đúng ${one ? 'từ' : 'cụm từ'} này.`);
  else if (unknownWords.length === 0) {
    sentences.push(`Không mục nào có đúng ${one ? 'từ' : 'cụm từ'} này.`);
  }
  const others = [
    folded > 0 ? `${many(folded)} có chữ giống vậy nhưng khác dấu` : '',
    near > 0 ? `${many(near)} có các từ ấy ở gần nhau` : '',
    rest > 0 ? `${many(rest)} có các từ ấy ở xa nhau` : '',
  ].filter(Boolean);
  if (others.length > 0) sentences.push(`${phrase > 0 ? 'Ngoài ra, ' : 'Có '}${others.join('; ')}.`);
  if (searched.reports < searched.of) {
    sentences.push(
      `Mới tìm trong ${formatNumber(searched.reports)} trên ${formatNumber(searched.of)} báo cáo.`,
    );
  }
  return sentences.join(' ');
}

const many = (count: number): string => `${formatNumber(count)} mục`;

/** The heading of a tier's results. */
export function tierWords(tier: Tier, { words }: Pick<Query, 'words'>): string {
  const one = words.length === 1;
  if (tier === 'phrase') return one ? 'Đúng từ' : 'Đúng cụm từ';
  if (tier === 'folded') return 'Cùng chữ, khác dấu';
  return tier === 'near' ? 'Các từ ở gần nhau' : 'Các từ ở xa nhau';
}

export const FAILED =
  'Không tải được chỉ mục tìm kiếm. Hãy thử tải lại trang, hoặc xem theo danh mục dưới đây.';
export const FAILED_FROM_DISK =
  'Tìm kiếm không chạy được khi mở tệp thẳng từ ổ đĩa. Hãy mở kho qua một máy chủ web, dù là máy chủ nhỏ trên máy này.';
export const TOO_OLD = 'Trình duyệt này quá cũ để tìm kiếm. Hãy xem theo danh mục dưới đây.';

import { matchForm } from '../domain/orthography.ts';
import type { Fault } from './model.ts';
import type { ReportFile } from './read-report.ts';

/**
 * Which reports are published: no drafts unless asked for, and of a full edition and a digest of one
 * document only the full one. What is left out, or there twice, is told in a notice.
 */
export function chooseEditions(
  files: readonly ReportFile[],
  drafts: boolean,
): { published: ReportFile[]; notices: Fault[] } {
  const notices: Fault[] = [];
  const candidates = files.filter(({ frontmatter, path }) => {
    if (drafts || frontmatter.status === 'reviewed') return true;
    notices.push({
      file: path,
      rule: 'report-draft',
      severity: 'warning',
      message: 'Báo cáo còn là bản nháp nên chưa được xuất bản.',
      hint: 'Soát xong thì đổi status thành reviewed.',
    });
    return false;
  });
  const full = new Map(
    candidates
      .filter(({ frontmatter }) => frontmatter.edition === 'full')
      .map((file) => [documentKey(file), file]),
  );
  const first = new Map<string, ReportFile>();
  for (const file of candidates) {
    const key = numberedKey(file);
    const twin = key && first.get(key);
    if (twin) notices.push(twice(file, twin));
    else if (key) first.set(key, file);
  }
  const published = candidates.filter((file) => {
    const whole = full.get(documentKey(file));
    if (file.frontmatter.edition === 'full' || !whole) return true;
    notices.push({
      file: file.path,
      rule: 'report-digest-superseded',
      severity: 'warning',
      message: `Kho đã có toàn văn (${whole.path}), nên bản tóm lược này không được xuất bản.`,
      hint: 'Không cần làm gì; có thể xóa bản tóm lược.',
    });
    return false;
  });
  return { published, notices };
}

/** One document: one issuer's report on one area and period, however the issuer's name is written. */
function documentKey({ frontmatter: { area, period, issuer } }: ReportFile): string {
  const name = matchForm(issuer).replace(/\s+/gu, ' ').replace('ủy ban nhân dân', 'ubnd').trim();
  return [area, period, name].join('|');
}

/** A whole document with its number, which no other one has; `undefined` for those without. */
const numberedKey = (file: ReportFile): string | undefined => {
  const { edition, number = '' } = file.frontmatter;
  return edition === 'full' && /\d/u.test(number) ? `${documentKey(file)}|${number}` : undefined;
};

const twice = ({ path }: ReportFile, twin: ReportFile): Fault => ({
  file: path,
  rule: 'report-twice',
  severity: 'warning',
  message: `Văn bản này có vẻ đã có trong kho (${twin.path}): cùng cơ quan, kỳ và số.`,
  hint: 'Nếu là một văn bản nhập hai lần thì xóa một tệp; nếu không thì sửa number theo bản gốc.',
});

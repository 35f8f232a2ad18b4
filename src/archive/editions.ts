import { matchForm } from '../domain/orthography.ts';
import type { Fault } from './model.ts';
import type { ReportFile } from './read-report.ts';

/**
 * Which reports are published: no drafts unless asked for, and of a full edition and a digest of one
 * document only the full one. What is left out is told in a notice.
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

import { readReportFile, type ReportFrontmatter } from '../../archive/read-report.ts';

/** A report's frontmatter as its file says it; `undefined` where that can't be read. */
export function headOfReport(slug: string, text: string): ReportFrontmatter | undefined {
  return readReportFile({ path: `reports/${slug}.md`, name: slug, text }).report?.frontmatter;
}

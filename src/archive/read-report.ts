import type { z } from 'astro/zod';
import type { Observation } from '../domain/observation.ts';
import { readingFinder } from '../domain/reading.ts';
import { topicsOfHeading, type Topic } from '../domain/topic.ts';
import { renderReport, type RenderedReport } from '../markdown/render-report.ts';
import { answersTheSame, noteAsked, type Asked, type ArchiveContext } from './asked-context.ts';
import type { ContentFile } from './content-files.ts';
import { digestsOf, keepDigests, withTopics } from './kept-digests.ts';
import { markdownFault } from './markdown-fault.ts';
import type { Fault, Report } from './model.ts';
import type { Section } from '../domain/report-parts.ts';
import { digestOf, type CachedReport, type ReportCache } from './report-cache.ts';
import { withText } from './report-text.ts';
import { restoredWords } from './restored-words.ts';
import { withReviewed } from './review-file.ts';
import { reportSchema } from './schemas.ts';
import { tangledText, unreadableText } from './tangled-text.ts';
import { lineOfKey, readYaml, splitFrontmatter } from './yaml-file.ts';

export type ReportFrontmatter = z.output<typeof reportSchema>;

/** A report's file with its frontmatter read; its body not yet. */
export interface ReportFile extends ContentFile {
  readonly frontmatter: ReportFrontmatter;
  readonly body: string;
  /** Digest of the file's bytes, where it was taken: else its text tells whether it has changed. */
  readonly digest?: string;
  /** The file as the disk has it by now, where its text is read when it is asked for. */
  readonly opened?: () => Pick<ReportFile, 'body' | 'digest'>;
}

/** Reads a report's frontmatter. A file that can't be read is left out of the archive, with its faults. */
export function readReportFile(file: ContentFile): { report?: ReportFile; faults: readonly Fault[] } {
  // `faultsOfText` reports it: letters are missing, so nothing else is read from it.
  if (file.unreadable !== undefined) return { faults: [] };
  const { yaml, body } = splitFrontmatter(file.text);
  if (yaml === undefined) {
    const fault: Fault = {
      file: file.path,
      line: 1,
      rule: 'frontmatter',
      severity: 'error',
      message: 'Báo cáo không có phần đầu (frontmatter) giữa hai dòng “---”.',
      hint: 'Thêm phần đầu với title, area, period, date … theo mẫu trong tài liệu về nội dung.',
    };
    return { faults: [fault] };
  }
  const tangled = tangledText(yaml, body, file.path);
  if (tangled) return { faults: [tangled] };
  const { data, faults } = readYaml(yaml, reportSchema, file.path, { firstLine: 2 });
  if (!data) return { faults };
  const expected = slugStart(data);
  const slugFaults: Fault[] = isSlugOf(file.name, expected)
    ? []
    : [
        {
          file: file.path,
          line: lineOfKey(file.text, 'period') ?? 1,
          rule: 'report-slug',
          severity: 'error',
          message: `Tên tệp “${file.name}” không khớp khu vực và kỳ của báo cáo.`,
          hint: `Đổi tên tệp thành ${expected}.md (hoặc ${expected}-….md, chữ thường không dấu), hoặc sửa area và period.`,
        },
      ];
  return ADDRESSABLE.test(file.name)
    ? { report: { ...file, frontmatter: data, body }, faults: [...faults, ...slugFaults] }
    : { faults: [...faults, ...slugFaults] };
}

/** What an address holds whatever host serves it: a name with other signs is no report's. */
const ADDRESSABLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*$/u;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a file's name is the slug, or the slug with what tells two reports apart behind it. */
function isSlugOf(name: string, slug: string): boolean {
  if (name === slug) return true;
  const rest = name.startsWith(`${slug}-`) ? name.slice(slug.length + 1) : '';
  // "q1" behind a year is not a distinguishing suffix but another period.
  return SLUG.test(rest) && !/^(?:m\d{2}|q\d|h\d|\d{1,2}m)(?:-|$)/.test(rest);
}

/** How a report's file is named: area and period in lower case. */
function slugStart({ area, period }: Pick<ReportFrontmatter, 'area' | 'period'>): string {
  return `${area}-${period}`.toLowerCase();
}

export interface ReadReport {
  /** Absent where it could not be read. */
  readonly report?: Report;
  readonly observations: readonly Observation[];
  readonly faults: readonly Fault[];
}

/**
 * Renders a report, or takes it from the cache where nothing that it depends on has changed.
 *
 * @param code digest of the code that renders
 * @param beside texts of the files beside it: of restored words, of its review
 */
export async function readReport(
  file: ReportFile,
  archive: ArchiveContext,
  topics: readonly Topic[],
  cache: ReportCache,
  code: string,
  { restored, review }: { readonly restored?: string; readonly review?: string } = {},
): Promise<ReadReport> {
  const { frontmatter, name: slug, path } = file;
  // An empty file is another thing than none.
  const beside = [restored, review].map((text) => (text === undefined ? '' : `+${text}`));
  const digestWith = (own = file.text): string => digestOf([code, own, ...beside]);
  let rendered = await cache.read(slug, digestWith(file.digest), (asked) => answersTheSame(archive, asked));
  if (!rendered) {
    // What is kept is known by what was rendered, though somebody may have saved the file a moment ago.
    const { body, digest } = file.opened?.() ?? file;
    const { faults: faultsOfWords, ...words } = restoredWords(
      { name: slug, path, body, frontmatter },
      restored,
    );
    const readings = words.reading && readingFinder(words.reading.words);
    let fresh: { result: RenderedReport; asked: Asked };
    try {
      fresh = noteAsked(archive, (context) =>
        renderReport(body, { ...context, report: { slug, ...contextOf(frontmatter) }, readings }),
      );
    } catch (error) {
      return { observations: [], faults: [unreadableText(path, error)] };
    }
    const { html, messages, words: count, observations: stated, ...parts } = fresh.result;
    const { observations, faults: faultsOfReview } = withReviewed(stated, path, review);
    const { reading, titleReading } = words;
    const text = { ...parts, ...(reading ? { reading } : {}) };
    const faults = [
      ...messages.map((message) => markdownFault(message, path)),
      ...faultsOfWords,
      ...faultsOfReview,
    ];
    const digests = digestsOf(text, observations, html);
    const report: CachedReport = {
      observations,
      words: count,
      noteCount: parts.notes.length,
      faults,
      digests,
      ...(titleReading ? { titleReading } : {}),
    };
    rendered = await cache.write(slug, {
      digest: digestWith(digest),
      asked: fresh.asked,
      report,
      text,
      html,
    });
  }
  const { observations, faults, digests, words, noteCount, titleReading } = rendered;
  keepDigests(observations, digests.observations);
  const report = withText(
    {
      slug,
      file: path,
      title: frontmatter.title,
      area: frontmatter.area,
      issuer: frontmatter.issuer,
      period: frontmatter.period,
      date: frontmatter.date,
      number: frontmatter.number,
      edition: frontmatter.edition,
      status: frontmatter.status,
      source: frontmatter.source,
      corrections: frontmatter.corrections,
      aliases: frontmatter.aliases,
      ...(titleReading === undefined ? {} : { titleReading }),
      words,
      noteCount,
      digests: { text: withTopics(digests.text, topics), html: digests.html },
    },
    () => {
      const text = cache.text(slug);
      return {
        ...text,
        sections: text.sections.map((section) => ({ ...section, topics: topicsOf(section, topics) })),
      };
    },
  );
  return { report, observations, faults };
}

function contextOf({ area, period, source, aliases }: ReportFrontmatter) {
  return { area, period, transcription: source.transcription, aliases };
}

/** The topics of a section's own heading; where that names none, of the nearest heading above it. */
function topicsOf({ path, reading }: Omit<Section, 'topics'>, topics: readonly Topic[]): readonly string[] {
  for (const heading of [...(reading?.path ?? path)].reverse()) {
    const found = topicsOfHeading(heading, topics);
    if (found.length > 0) return found;
  }
  return [];
}

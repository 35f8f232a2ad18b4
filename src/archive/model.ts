import type { Language } from '../words/languages.ts';
import type { Area } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { WordReading } from '../domain/reading.ts';
import type { Note, OutlineItem, ReportTable, Section } from '../domain/report-parts.ts';
import type { Topic } from '../domain/topic.ts';

/** The archive's own particulars, from `site.yaml`. */
export interface Site {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  readonly publisher: string;
  /** A mail address, or empty. */
  readonly contact: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** A sentence at the foot of every page, or empty. */
  readonly notice: string;
  /** The same for the English pages. */
  readonly noticeEn?: string;
  /** Ids of the indicators shown on the home page. */
  readonly headlineIndicators: readonly string[];
  /** The languages that its pages are in; Vietnamese has them all. */
  readonly languages: readonly Language[];
  /** Zips that the keeper asks for: of all data files, of the whole site. */
  readonly zips: readonly ('data' | 'site')[];
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly abbreviation?: string;
  readonly longForm?: string;
  readonly explanation: string;
}

/** A short form and what it stands for; search takes either for the other. */
export interface Abbreviation {
  readonly short: string;
  readonly long: readonly string[];
}

export interface Correction {
  readonly date: string;
  readonly note: string;
  /** The original that the corrected one took the place of, where the archive keeps it. */
  readonly file?: string;
}

/** A report without its HTML, which stays on disk; see `readReportHtml`. */
export interface Report {
  readonly slug: string;
  /** Path of its file from the content folder. */
  readonly file: string;
  readonly title: string;
  readonly area: string;
  readonly issuer: string;
  /** Code of the period that names the document. */
  readonly period: string;
  /** As exact as the document says: `2024`, `2024-03` or `2024-03-15`. */
  readonly date: string;
  readonly number?: string;
  readonly edition: 'full' | 'digest';
  readonly status: 'draft' | 'reviewed';
  readonly source: {
    readonly file?: string;
    readonly sha256?: string;
    readonly url?: string;
    readonly transcription: 'clean' | 'ocr';
  };
  readonly corrections: readonly Correction[];
  /** Old names of places in its page, each with the name it has now. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly outline: readonly OutlineItem[];
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
  readonly tables: readonly ReportTable[];
  /** The whole of its words as restored, where OCR damaged them; see {@link ReportReading}. */
  readonly reading?: ReportReading;
  /** What its title most likely says, where OCR damaged it and it was restored. */
  readonly titleReading?: string;
  /** Number of words in text, notes and tables. */
  readonly words: number;
  readonly noteCount: number;
  /** Digests of its text and of its HTML, taken when it was rendered. */
  readonly digests?: { readonly text: string; readonly html: string };
}

/** A report's words as `npm run restore` restored them. */
export interface ReportReading {
  /** In reading order. */
  readonly words: readonly WordReading[];
  /**
   * Whether they are good enough to be read: not where fewer than two clean reports taught how to. Then they serve
   * titles, headings and search alone.
   */
  readonly isReadable: boolean;
  /** How many of a hundred words are right, as the machine estimates. */
  readonly right: number;
}

/** Something wrong in the content, with what to do about it. */
export interface Fault {
  /** Path from the content folder. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Stable id of the rule, such as `figure-unknown-indicator`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, in Vietnamese. */
  readonly message: string;
  /** What to do, in Vietnamese. */
  readonly hint: string;
  /** The offending source, shortened. */
  readonly source?: string;
  /** Other places that it is about, each with what is printed there. */
  readonly also?: readonly FaultPlace[];
}

/** A place in a file of the content folder. */
export interface FaultPlace {
  readonly file: string;
  readonly line?: number;
  readonly source: string;
}

/** All that the site, its data files and its search are made from. */
export interface Archive {
  readonly site: Site;
  readonly areas: readonly Area[];
  readonly topics: readonly Topic[];
  readonly glossary: readonly GlossaryTerm[];
  /** From `abbreviations.yaml`, and the glossary's own. */
  readonly abbreviations: readonly Abbreviation[];
  readonly indicators: readonly Indicator[];
  /** Of the archive as its site shows it: what of the catalogue no report is about yet; see `withWaitingApart`. */
  readonly waiting?: { readonly indicators: readonly Indicator[]; readonly areas: readonly Area[] };
  /** Ids of the indicators that texts of published reports link to. */
  readonly linked?: ReadonlySet<string>;
  /** Published reports, newest period first. */
  readonly reports: readonly Report[];
  /** In order of reports, then of place. */
  readonly observations: readonly Observation[];
  readonly faults: readonly Fault[];
}

import type { Indicator } from '../../../../src/domain/indicator.ts';
import { EMPTY_REVIEW, type ReviewRecord } from '../../../../src/domain/review-record.ts';
import { readReview, writeReview } from '../../../../src/archive/review-file.ts';
import { proposeFigures } from '../../../../src/import/figures/propose-figures.ts';
import { importReport } from '../../../../src/import/import-report.ts';
import { keepReview } from '../../../../src/import/keep-review.ts';
import type { Bench } from '../../../../src/desk/review/bench.ts';
import { compareDraft } from '../../../../src/desk/review/compare-draft.ts';
import { decide } from '../../../../src/desk/review/decide.ts';
import type { FileChange } from '../../../../src/desk/review/file-changes.ts';
import type { KeeperDecision } from '../../../../src/desk/review/keeper-decision.ts';
import type { QueueItem } from '../../../../src/desk/review/queue-items.ts';
import { reviewQueue } from '../../../../src/desk/review/queue.ts';
import { readDraft } from '../../../../src/desk/review/read-draft.ts';

const indicator = (own: Partial<Indicator> & Pick<Indicator, 'id' | 'name' | 'unit'>): Indicator => ({
  ...{ kind: 'cumulative', topic: 'ngan-sach', parts: [], related: [], aliases: [], aliasesAfter: {} },
  ...{ aliasesBehind: [], notWhen: [], breaks: [], definition: '', definitionHtml: '' },
  ...own,
});

export const INDICATORS: readonly Indicator[] = [
  indicator({
    id: 'thu-ngan-sach',
    name: 'Thu ngân sách',
    unit: 'tỷ đồng',
    parts: ['thu-noi-dia', 'thu-xuat-nhap-khau'],
    aliases: ['tổng thu ngân sách nhà nước'],
  }),
  indicator({ id: 'thu-noi-dia', name: 'Thu nội địa', unit: 'tỷ đồng', aliases: ['thu nội địa'] }),
  indicator({
    id: 'thu-xuat-nhap-khau',
    name: 'Thu xuất nhập khẩu',
    unit: 'tỷ đồng',
    aliases: ['thu xuất nhập khẩu'],
  }),
  indicator({ id: 'chi-ngan-sach', name: 'Chi ngân sách', unit: 'tỷ đồng', aliases: ['tổng chi ngân sách'] }),
];

const AREAS = [{ id: 'lang-son', name: 'Tỉnh Lạng Sơn', level: 'province', aliases: ['Lạng Sơn'] }] as const;

/** A raw report of our own words: two figures that add up, one that stands alone, two of no indicator, and a lost note. */
export const SOURCE = `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN
Số: 12/BC-UBND
Lạng Sơn, ngày 20 tháng 3 năm 2024

BÁO CÁO
Tình hình kinh tế - xã hội quý I năm 2024

I. KẾT QUẢ

1. Tài chính

Tổng thu ngân sách nhà nước ước 2.045,7 tỷ đồng, đạt 27,3% dự toán, tăng 21,6% so với cùng kỳ. Trong đó thu nội địa 600,5 tỷ đồng, đạt 25% dự toán; thu xuất nhập khẩu 1.445,2 tỷ đồng.

Tổng chi ngân sách ước 3.000 tỷ đồng, đạt 20% dự toán. Đã trồng được 120 nghìn cây phân tán. Giải ngân vốn vay 45,2 tỷ đồng cho các hộ.
`;

export const ARCHIVE = {
  indicators: new Map(INDICATORS.map((own) => [own.id, own])),
  areas: new Set(['lang-son']),
  reports: new Set<string>(),
};

export const SLUG = 'lang-son-2024-q1';
export const REPORT = `reports/${SLUG}.md`;
export const REVIEW_FILE = `reports/${SLUG}.review.json`;

/** The sample as it was imported: the draft and what is kept beside it. */
export function imported(source = SOURCE): { markdown: string; record: ReviewRecord } {
  const result = importReport(source, {
    fileName: 'q1.txt',
    areas: AREAS as never,
    proposeFigures: proposeFigures(INDICATORS, AREAS as never),
  });
  return { markdown: result.markdown, record: keepReview(result, ARCHIVE) };
}

/** An archive of one draft in memory, on which decisions are made as the desk makes them. */
export class SampleBench {
  readonly files = new Map<string, string | undefined>();
  readonly done: (readonly FileChange[])[] = [];

  constructor({ markdown, record }: { markdown: string; record?: ReviewRecord } = imported()) {
    this.files.set(REPORT, markdown);
    if (record) this.files.set(REVIEW_FILE, writeReview(record));
    for (const { id, name, unit } of INDICATORS) {
      this.files.set(
        `indicators/${id}.md`,
        `---\nname: ${name}\nunit: ${unit}\nkind: cumulative\n---\n\nĐịnh nghĩa.\n`,
      );
    }
  }

  get record(): ReviewRecord {
    const text = this.files.get(REVIEW_FILE);
    return (text === undefined ? undefined : readReview(text)) ?? EMPTY_REVIEW;
  }

  get markdown(): string {
    return this.files.get(REPORT) ?? '';
  }

  bench(): Bench {
    const archive = { ...ARCHIVE, indicators: new Map([...ARCHIVE.indicators, ...this.made()]) };
    const reading = readDraft(SLUG, this.markdown, archive);
    const around = {
      indicators: [...archive.indicators.values()],
      areas: [],
      topics: [],
      observations: [],
      reports: [],
    };
    const queue = reviewQueue(reading, compareDraft(reading, around), this.record);
    const catalogue = {
      indicators: around.indicators,
      topics: [{ id: 'ngan-sach', name: 'Ngân sách', headings: [] }] as never,
    };
    const who = { by: 'can-bo', at: '2024-04-02T08:00:00.000Z' };
    return { reading, queue, files: this.files, catalogue, archive, ...who };
  }

  queue(): readonly QueueItem[] {
    return this.bench().queue;
  }

  /** @returns what is wrong with the decision, if anything is */
  decide(decision: KeeperDecision): string | undefined {
    const decided = decide(this.bench(), decision);
    if ('error' in decided) return decided.error;
    for (const { path, at, removed, inserted, after } of decided.changes) {
      const text = this.files.get(path) ?? '';
      const made = text.slice(0, at) + inserted + text.slice(at + removed.length);
      this.files.set(path, after === undefined ? undefined : made);
    }
    this.done.push(decided.changes);
    return undefined;
  }

  /** The indicators that decisions made. */
  private made(): [string, Indicator][] {
    return [...this.files].flatMap(([path, text]): [string, Indicator][] => {
      const id = /^indicators\/(.+)\.md$/u.exec(path)?.[1];
      if (id === undefined || text === undefined || ARCHIVE.indicators.has(id)) return [];
      const said = (key: string) => new RegExp(`^${key}: (.*)$`, 'mu').exec(text)?.[1] ?? '';
      return [[id, indicator({ id, name: said('name'), unit: said('unit'), kind: said('kind') as never })]];
    });
  }
}

import type { Area } from '../../../../src/domain/area.ts';
import { proposeFigures } from '../../../../src/import/figures/propose-figures.ts';
import type { NamedIndicator } from '../../../../src/import/figures/names/alias-index.ts';
import type {
  DraftDocument,
  NoteMark,
  Passage,
  Remark,
  UnknownFigure,
} from '../../../../src/import/draft-document.ts';

/** A small catalogue with the kinds of names that the archive's own has. */
const indicator = (
  id: string,
  unit: string,
  aliases: readonly string[],
  more: Partial<NamedIndicator> = {},
): NamedIndicator => ({
  id,
  name: aliases[0] ?? id,
  unit,
  kind: 'cumulative',
  aliases,
  aliasesAfter: {},
  aliasesBehind: [],
  notWhen: ['cả nước'],
  parts: [],
  ...more,
});

const CATALOGUE: readonly NamedIndicator[] = [
  indicator('thu', 'tỷ đồng', ['tổng thu ngân sách nhà nước']),
  indicator('chi', 'tỷ đồng', ['tổng chi ngân sách địa phương'], { parts: ['chi-can-doi', 'chi-khac'] }),
  indicator('chi-can-doi', 'tỷ đồng', ['chi cân đối ngân sách địa phương']),
  indicator('chi-khac', 'tỷ đồng', ['chi các chương trình mục tiêu']),
  indicator('huy-dong', 'tỷ đồng', ['tổng nguồn vốn huy động'], { kind: 'stock' }),
  indicator('du-no', 'tỷ đồng', ['dư nợ tín dụng'], { kind: 'stock' }),
  indicator('khoi-luong', 'tỷ đồng', ['giá trị khối lượng thực hiện']),
  indicator('giai-ngan', 'tỷ đồng', [
    'giải ngân kế hoạch vốn',
    'giải ngân các dự án',
    'giải ngân đầu tư công',
  ]),
  indicator('doanh-nghiep', 'doanh nghiệp', ['thành lập mới'], { notWhen: ['cả nước', 'giải thể'] }),
  indicator('von', 'tỷ đồng', [], {
    name: 'vốn của doanh nghiệp mới',
    aliasesAfter: { 'doanh-nghiep': ['vốn đăng ký'] },
  }),
  indicator('tai-nan', 'vụ', ['số vụ tai nạn giao thông'], { aliasesBehind: ['vụ tai nạn giao thông'] }),
  indicator('chet', 'người', [], {
    name: 'người chết vì tai nạn',
    aliasesAfter: { 'tai-nan': ['làm chết'] },
  }),
  indicator('thuong', 'người', [], {
    name: 'người bị thương vì tai nạn',
    aliasesAfter: { 'tai-nan': ['bị thương'], chet: ['bị thương'] },
  }),
  indicator('dao-tao', '%', ['tỷ lệ lao động qua đào tạo'], { kind: 'share' }),
  indicator('cpi', '%', ['chỉ số giá tiêu dùng bình quân'], { kind: 'growth' }),
  indicator('iip', '%', ['chỉ số sản xuất công nghiệp', 'IIP'], {
    kind: 'growth',
    notWhen: ['tháng trước', 'khai khoáng'],
  }),
  indicator('khai-khoang', '%', [], {
    name: 'chỉ số sản xuất của khai khoáng',
    kind: 'growth',
    aliasesAfter: { iip: ['khai khoáng'] },
    notWhen: ['tháng trước'],
  }),
  indicator('khach', 'nghìn lượt', ['tổng lượng khách du lịch']),
  indicator('lon', 'con', ['đàn lợn'], { kind: 'stock' }),
  indicator('ga', 'con', ['đàn gà'], { kind: 'stock' }),
  indicator('nhap-khau', 'triệu USD', ['nhập khẩu']),
];

export interface Proposal {
  readonly indicator: string;
  readonly quote: string;
  readonly title?: string;
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly Remark[];
  readonly unknown: readonly UnknownFigure[];
}

/**
 * What recognition proposes in a document of paragraphs and notes; a paragraph cites a note with `[1]`.
 */
export function propose(
  paragraphs: readonly string[],
  notes: readonly string[] = [],
  head: {
    readonly period?: string;
    readonly transcription?: 'clean' | 'ocr';
    readonly area?: string;
    readonly areas?: readonly Area[];
    readonly catalogue?: readonly NamedIndicator[];
  } = {},
): Proposed {
  const blocks = paragraphs.map((text) =>
    text.startsWith('# ')
      ? ({ kind: 'heading', depth: 1, text: passage(text.slice(2)) } as const)
      : ({ kind: 'paragraph', text: passage(text) } as const),
  );
  const document: DraftDocument = {
    head: {
      period: head.period ?? '2024-Q1',
      ...(head.area === undefined ? {} : { area: head.area }),
      source: { file: 'thu.txt', transcription: head.transcription ?? 'clean' },
    },
    blocks,
    notes: notes.map((text, index) => ({
      label: String(index + 1),
      paragraphs: [passage(text)],
      citations: blocks.flatMap(({ text: citing }) =>
        citing.marks
          .filter(({ label }) => label === String(index + 1))
          .map(({ at }) => ({ passage: citing, at })),
      ),
    })),
  };
  const {
    figures,
    remarks = [],
    unknown = [],
  } = proposeFigures(head.catalogue ?? CATALOGUE, head.areas)(document);
  const proposals = [...figures].flatMap(([{ text }, own]) =>
    own.map(({ start, end, indicator: id, title }) => ({
      indicator: id,
      quote: text.slice(start, end),
      ...(title === undefined ? {} : { title }),
    })),
  );
  return { proposals, remarks, unknown };
}

function passage(written: string): Passage {
  const marks: NoteMark[] = [];
  let text = '';
  for (const part of written.split(/(\[\d+\])/)) {
    const label = /^\[(\d+)\]$/.exec(part)?.[1];
    if (label === undefined) text += part;
    else marks.push({ at: text.length, label });
  }
  return { text, marks, emphases: [] };
}

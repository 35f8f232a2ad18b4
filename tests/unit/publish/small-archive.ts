import type { Archive, Report } from '../../../src/archive/model.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { indicator as plainIndicator, observation as plainObservation } from '../domain/observations.ts';

/** A report with one section, to be varied. */
export function report(changes: Partial<Report> = {}): Report {
  return {
    slug: 'tinh-thu-2024-q1',
    file: 'reports/tinh-thu-2024-q1.md',
    title: 'Tình hình quý I năm 2024',
    area: 'tinh-thu',
    issuer: 'UBND tỉnh Thử',
    period: '2024-Q1',
    date: '2024-03',
    edition: 'full',
    status: 'reviewed',
    source: { transcription: 'clean' },
    corrections: [],
    outline: [],
    sections: [
      {
        id: 's-1',
        depth: 2,
        path: ['I. Kinh tế', '1. Đầu tư'],
        topics: ['dau-tu'],
        text: 'Vốn đầu tư công tăng.\nĐường mới đã xong.',
        cites: [],
      },
    ],
    notes: [],
    tables: [],
    words: 8,
    noteCount: 0,
    ...changes,
  };
}

export function indicator(changes: Partial<Indicator> = {}): Indicator {
  return plainIndicator({
    aliases: ['thu ngân sách', 'tổng thu NSNN'],
    definitionHtml: '<p>Tiền vào.</p>',
    definition: 'Tiền vào.',
    ...changes,
  });
}

export function observation(changes: Partial<Observation> = {}): Observation {
  return plainObservation({
    area: 'tinh-thu',
    value: 2045.7,
    valueHalfUnit: 0.05,
    valuePrinted: '2.045,7',
    planPct: 27.3,
    planPctHalfUnit: 0.05,
    yoyPct: 21.6,
    yoyPctHalfUnit: 0.05,
    report: 'tinh-thu-2024-q1',
    anchor: 'f-thu-1',
    quote: '2.045,7 tỷ đồng, đạt 27,3% dự toán',
    sentence: 'Thu được 2.045,7 tỷ đồng, đạt 27,3% dự toán, "cao", tăng 21,6%.',
    ...changes,
  });
}

export function archive(changes: Partial<Archive> = {}): Archive {
  return {
    site: {
      title: 'Kho thử',
      tagline: '',
      description: 'Để thử.',
      publisher: 'Nhóm thử',
      contact: '',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      notice: '',
      headlineIndicators: [],
      languages: ['vi', 'en'],
      zips: [],
    },
    areas: [{ id: 'tinh-thu', name: 'Tỉnh Thử', level: 'province', code: '01', aliases: [] }],
    topics: [],
    glossary: [],
    abbreviations: [],
    indicators: [indicator()],
    reports: [report()],
    observations: [observation()],
    faults: [],
    ...changes,
  };
}

import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import type { Archive } from '../../../../src/archive/model.ts';
import { guardedText } from '../../../../src/publish/data/csv.ts';
import { dataFile, dataPaths, writeData } from '../../../../src/publish/data/write-data.ts';
import { SiteFiles } from '../../../../src/publish/incremental/site-files.ts';
import { OBSERVATION_COLUMNS } from '../../../../src/views/data/observation-columns.ts';
import { archive, indicator, observation, report } from '../small-archive.ts';

const fileOf = (path: string, given: Partial<Archive> = {}): string => {
  const text = dataFile(archive(given), path);
  if (text === undefined) throw new Error(`There is no ${path}`);
  return text;
};
const observationsCsv = (given?: Partial<Archive>): string => fileOf('observations.csv', given);
const derivedCsv = (given?: Partial<Archive>): string => fileOf('derived.csv', given);
const indicatorsCsv = (given?: Partial<Archive>): string => fileOf('indicators.csv', given);
const reportsCsv = (given?: Partial<Archive>): string => fileOf('reports.csv', given);
const areasCsv = (given?: Partial<Archive>): string => fileOf('areas.csv', given);

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe('observations.csv', () => {
  it('has the promised columns in the promised order', () => {
    expect(observationsCsv().split('\n')[0]).toBe(
      'indicator,area,period,start,end,value,unit,plan_pct,plan_value,plan_year,plan_by,yoy_pct,yoy_points,' +
        'ytd_pct,change_abs,role,primary,statement,report,anchor,quote,sentence,value_printed',
    );
  });

  it('writes numbers as plain decimals, flags as 1 and 0, and nothing where the report does not say', () => {
    const [first, second] = rows(
      observationsCsv({
        observations: [
          observation({ value: 0.1 + 0.2, yoyPct: -4.5, planYear: 2023 }),
          observation({ value: undefined, primary: false, planPct: undefined }),
        ],
      }),
    );
    expect(first).toMatchObject({
      value: '0.3',
      yoy_pct: '-4.5',
      plan_year: '2023',
      primary: '1',
      ytd_pct: '',
    });
    expect(second).toMatchObject({ value: '', primary: '0', plan_pct: '' });
  });

  it('keeps sentences whole, with their quotes and commas', () => {
    expect(rows(observationsCsv())[0]?.sentence).toBe(observation().sentence);
  });

  it('keeps the order of the archive', () => {
    const observations = ['f-3', 'f-1', 'f-2'].map((anchor) => observation({ anchor }));
    expect(rows(observationsCsv({ observations })).map(({ anchor }) => anchor)).toEqual([
      'f-3',
      'f-1',
      'f-2',
    ]);
  });
});

describe('text that a spreadsheet would run', () => {
  test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '- Về thu ngân sách', ' =1', "'=1", '\t=1', '＝1'])(
    '%j gets an apostrophe in front',
    (text) => expect(guardedText(text)).toBe(`'${text}`),
  );

  test.each(['2.045,7 tỷ', '+21,6', '-4,1%', 'tăng 2%', '', "'trích'", 'a=b'])('%j stays', (text) => {
    expect(guardedText(text)).toBe(text);
  });

  it('comes back without loss', () => {
    const unguarded = (cell: string): string => cell.replace(/^'(?='*\s*[=+\-@\t\r\n])/u, '');
    const parts = fc.constantFrom('=', '+', '-', '@', "'", ' ', '1', ',', 'a', '\t');
    fc.assert(
      fc.property(fc.array(parts), (list) => {
        expect(unguarded(guardedText(list.join('')))).toBe(list.join(''));
      }),
    );
  });

  it('is guarded in the files, while negative numbers stay numbers', () => {
    const [row] = rows(
      observationsCsv({ observations: [observation({ value: -2.24, quote: '=HYPERLINK("x")' })] }),
    );
    expect(row).toMatchObject({ value: '-2.24', quote: '\'=HYPERLINK("x")' });
  });
});

describe('derived.csv', () => {
  it('gives the year before and the plan, each with its bounds and its statement', () => {
    const derived = rows(derivedCsv());
    expect(derived.map(({ measure, period }) => [measure, period])).toEqual([
      ['previous', '2023-Q1'],
      ['plan', '2024'],
    ]);
    for (const { low, value, high, anchor, from_period } of derived) {
      expect(Number(low)).toBeLessThan(Number(value));
      expect(Number(value)).toBeLessThan(Number(high));
      expect([anchor, from_period]).toEqual(['f-thu-1', '2024-Q1']);
    }
  });

  it('derives nothing from a change that is itself the value', () => {
    expect(rows(derivedCsv({ indicators: [indicator({ kind: 'growth' })] }))).toEqual([]);
  });
});

describe('the catalogues', () => {
  it('lists indicators by id, with several values set off by semicolons', () => {
    const list = rows(
      indicatorsCsv({ indicators: [indicator({ id: 'z' }), indicator({ id: 'a', parts: ['x', 'y'] })] }),
    );
    expect(list.map(({ id, parts, aliases }) => [id, parts, aliases])).toEqual([
      ['a', 'x; y', 'thu ngân sách; tổng thu NSNN'],
      ['z', '', 'thu ngân sách; tổng thu NSNN'],
    ]);
  });

  it('gives each report its span and the number of its figures', () => {
    const observations = [observation(), observation({ primary: false })];
    expect(rows(reportsCsv({ reports: [report()], observations }))[0]).toMatchObject({
      slug: 'tinh-thu-2024-q1',
      start: '2024-01-01',
      end: '2024-03-31',
      date: '2024-03',
      figures: '2',
    });
  });

  it("keeps the leading zero of an area's code", () => {
    expect(rows(areasCsv())[0]?.code).toBe('01');
  });
});

describe("an indicator's files", () => {
  const other = observation({ indicator: 'chi' });

  it('leave the text of their rows to the file of all', () => {
    const [row] = rows(fileOf('indicators/thu.csv', { observations: [observation()] }));
    expect([row?.sentence, row?.quote]).toEqual(['', '']);
    expect(row?.anchor).toBe('f-thu-1');
  });

  it('hold its statements alone', () => {
    expect(rows(fileOf('indicators/thu.csv', { observations: [observation(), other] }))).toHaveLength(1);
  });

  it('hold its entry and its series', () => {
    const history = JSON.parse(fileOf('indicators/thu.json', { observations: [observation(), other] }));
    expect(history.indicator).toMatchObject({ id: 'thu', aliases: ['thu ngân sách', 'tổng thu NSNN'] });
    expect(history.series).toMatchObject([
      {
        area: 'tinh-thu',
        series: 'quarter',
        points: [{ period: '2024-Q1', value: 2045.7, anchor: 'f-thu-1' }],
      },
    ]);
  });
});

describe('a sentence', () => {
  it('stands in the observations and in its report’s JSON, and nowhere else', () => {
    const sentence = 'Câu này chỉ có ở hai chỗ.';
    const own = { observations: [observation({ sentence })] };
    const holding = dataPaths(archive(own)).filter((path) => fileOf(path, own).includes(sentence));
    expect(holding).toEqual(['observations.csv', 'reports/tinh-thu-2024-q1.json']);
  });
});

describe('files in other forms', () => {
  it('hold the same rows as JSON, text as printed', () => {
    const quote = '=2.045,7';
    const own = { observations: [observation({ quote })] };
    const [row] = JSON.parse(fileOf('reports/tinh-thu-2024-q1.json', own)).observations;
    expect(row).toMatchObject({ value: 2045.7, quote, primary: true });
    // What a report does not say has no field.
    expect(row).not.toHaveProperty('ytd_pct');
    // Nor has what the file says of the whole report.
    expect(row).not.toHaveProperty('report');
    expect(row).not.toHaveProperty('area');
  });

  it('open in a spreadsheet set to Vietnamese: marked, parted by semicolons, with decimal commas', () => {
    const observations = [observation({ value: -2045.7, quote: 'Một; hai\nba' })];
    const csv = fileOf('vi/observations.csv', { observations });
    expect(csv.startsWith('\uFEFFindicator;area;')).toBe(true);
    const [row] = parse(csv, { columns: true, delimiter: ';', bom: true, record_delimiter: '\r\n' });
    expect(row).toMatchObject({ value: '-2045,7', yoy_pct: '21,6', quote: 'Một; hai\nba' });
  });

  it('keep codes, months and numbers as printed as text where a spreadsheet set to Vietnamese would change them', () => {
    const given = {
      areas: [{ id: 'a', name: '05', level: 'province' as const, code: '04', aliases: [] }],
      reports: [report({ number: '12/2024', date: '2024-03' })],
      observations: [observation({ valuePrinted: '1.234', quote: '9/10' })],
    };
    const cells = (path: string): unknown =>
      parse(fileOf(path, given), {
        columns: true,
        delimiter: path.startsWith('vi/') ? ';' : ',',
        bom: true,
      })[0];
    expect(cells('vi/areas.csv')).toMatchObject({ name: '="05"', code: '="04"' });
    expect(cells('vi/reports.csv')).toMatchObject({
      number: '="12/2024"',
      date: '="2024-03"',
      start: '2024-01-01',
      period: '2024-Q1',
    });
    expect(cells('vi/observations.csv')).toMatchObject({ value_printed: '="1.234"', quote: '="9/10"' });
    // Programs read the plain variant, as it was.
    expect(cells('areas.csv')).toMatchObject({ name: '05', code: '04' });
    expect(cells('reports.csv')).toMatchObject({ number: '12/2024', date: '2024-03' });
  });

  it('keep their columns in a spreadsheet that parts at commas, semicolons and tabs alike', () => {
    const observations = [observation({ value: 2045.7, planBy: 'tinh; xa', quote: 'Một,\thai; ba' })];
    for (const path of ['observations.csv', 'vi/observations.csv']) {
      const csv = fileOf(path, { observations });
      // LibreOffice parts at all three unless it is told otherwise; what stands in quotes it leaves whole.
      const [, row] = parse(csv, { delimiter: [',', ';', '\t'], bom: true, relax_column_count: true });
      expect(row).toHaveLength(OBSERVATION_COLUMNS.length);
      expect(row).toContain('Một,\thai; ba');
    }
  });

  it("give a report's figures, text and notes in one", () => {
    const other = observation({ report: 'khac' });
    const own = { observations: [observation(), other] };
    expect(rows(fileOf('reports/tinh-thu-2024-q1.csv', own))).toHaveLength(1);
    const json = JSON.parse(fileOf('reports/tinh-thu-2024-q1.json', own));
    expect(json.report).toMatchObject({ slug: 'tinh-thu-2024-q1', figures: 1, number: null });
    expect(json.sections).toMatchObject(
      report().sections.map(({ id, depth, path, text }) => ({ id, depth, path, text })),
    );
    expect(json.observations).toHaveLength(1);
  });
});

describe('datapackage.json', () => {
  it('describes every CSV file, column by column, in both languages', () => {
    const { resources } = JSON.parse(fileOf('datapackage.json'));
    const fieldsOf = (path: string) =>
      JSON.parse(fileOf(path)).fields as { name: string; description: string; description_en: string }[];
    expect(resources.map(({ path }: { path: string }) => path)).toEqual([
      'observations.csv',
      'derived.csv',
      'indicators.csv',
      'reports.csv',
      'areas.csv',
      'indicators/thu.csv',
      'reports/tinh-thu-2024-q1.csv',
    ]);
    const [observations] = resources;
    for (const { path, schema } of [observations, ...resources]) {
      const header = fileOf(path).split('\n')[0];
      expect(
        fieldsOf(schema)
          .map(({ name }) => name)
          .join(','),
        path,
      ).toBe(header);
      for (const field of fieldsOf(schema)) {
        expect(field.description).toMatch(/./);
        expect(field.description_en).toMatch(/./);
      }
    }
  });

  it('is valid by the standard, and so is every row by its schema', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const observations = [observation(), observation({ anchor: 'f-2', quote: '=1' })];
    writeData(archive({ observations }), new SiteFiles(folder, undefined));
    const basePath = join(folder, 'data');
    const description = await Package.load(join(basePath, 'datapackage.json'), { basePath });
    expect(description.errors).toEqual([]);
    expect(description.valid).toBe(true);
    for (const resource of description.resources) {
      const read = await resource.read({ keyed: true, relations: true });
      expect(read.length, resource.name).toBeGreaterThan(0);
    }
  });

  it('tells the sizes and hashes of the files as they were written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    writeData(archive(), new SiteFiles(folder, undefined));
    for (const path of dataPaths(archive())) {
      expect(readFileSync(join(folder, 'data', path), 'utf8'), path).toBe(fileOf(path));
    }
  });
});

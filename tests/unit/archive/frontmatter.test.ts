import { describe, expect, it, test } from 'vitest';
import { readReportFile } from '../../../src/archive/read-report.ts';
import { reportFile } from './temporary-archive.ts';

const read = (text: string, name = 'lang-son-2024-q2') =>
  readReportFile({ path: `reports/${name}.md`, name, text });
const faultsOf = (text: string, name?: string) =>
  read(text, name).faults.map(({ line, message }) => `${line} ${message}`);

describe('a sound frontmatter', () => {
  test.each([
    ['as it is', reportFile()],
    ['with Windows line ends', reportFile().replaceAll('\n', '\r\n')],
    ['after a byte order mark', `\uFEFF${reportFile()}`],
    ['in single accents', reportFile().normalize('NFD')],
    ['with a number that is a number', reportFile({ number: '123' })],
    ['with an exact date', reportFile({ date: '2024-06-15' })],
    ['with a year for a date', reportFile({ date: '2024' })],
    ['with a folded title', reportFile({ title: '>-\n  Tình hình\n  quý II' })],
  ])('is read %s', (_how, text) => {
    const { report, faults } = read(text);
    expect(faults).toEqual([]);
    expect(report?.frontmatter).toMatchObject({ area: 'lang-son', period: '2024-Q2', edition: 'full' });
  });

  it('keeps a hostile title as the text it is', () => {
    const title = '<img src=x onerror=alert(1)> “quý II” {{ 7 * 7 }}';
    expect(read(reportFile({ title: `'${title}'` })).report?.frontmatter.title).toBe(title);
  });

  it('may be of a whole year, which YAML takes for a number', () => {
    const { report, faults } = read(reportFile({ period: '2024' }), 'lang-son-2024');
    expect(faults).toEqual([]);
    expect(report?.frontmatter.period).toBe('2024');
  });

  it.each(['05', '012', '1e3', '0x1F', '1_000', '12/BC-UBND', 'true', '~'])(
    'keeps the number %s as it is written',
    (number) => {
      expect(read(reportFile({ number })).report?.frontmatter.number).toBe(number);
    },
  );

  it.each(['2024', '12.50', 'null', 'Yes', '2024-06-15'])('keeps the title %s as it is written', (title) => {
    const { report, faults } = read(reportFile({ title }));
    expect(faults).toEqual([]);
    expect(report?.frontmatter.title).toBe(title);
  });

  it('may begin below blank lines, and its faults still have their lines', () => {
    const { report, faults } = read(`\n  \n${reportFile({}, 'Đoạn đầu.')}`);
    expect(faults).toEqual([]);
    expect(report?.body.split('\n').indexOf('Đoạn đầu.')).toBe(
      2 + reportFile({}, 'Đoạn đầu.').split('\n').indexOf('Đoạn đầu.'),
    );
    const [good] = faultsOf(reportFile({ edition: 'half' }));
    const [line, ...rest] = String(good).split(' ');
    expect(faultsOf(`\n\n${reportFile({ edition: 'half' })}`)).toEqual([
      [Number(line) + 2, ...rest].join(' '),
    ]);
  });

  it.each([
    ['title', 'Báo cáo #1 năm 2024', 'title” dừng ở “Báo cáo”'],
    ['title', 'Tình hình quý II # năm 2024', 'phần sau dấu # (“năm 2024”)'],
    ['issuer', 'Đội #3', 'issuer” dừng ở “Đội”'],
    ['number', '5 #BC', 'number” dừng ở “5”'],
  ])('tells the %s that ends at a #: %s', (key, value, told) => {
    const { faults } = read(reportFile({ [key]: value }));
    expect(faults).toMatchObject([{ rule: 'yaml-comment', severity: 'error' }]);
    expect(faults[0]?.message).toContain(told);
    expect(read(reportFile({ [key]: `'${value}'` })).faults).toEqual([]);
  });

  it('may have remarks behind values that are no sentences, and on lines of their own', () => {
    const text = reportFile({ area: 'lang-son # mã trong areas.yaml', number: '/BC-UBND # như bản in' });
    expect(read(text.replace('issuer:', '# cơ quan\nissuer:')).faults).toEqual([]);
  });

  it('leaves the places in the body where they are in the file', () => {
    const { report } = read(reportFile({}, 'Đoạn đầu.'));
    const lines = reportFile({}, 'Đoạn đầu.').split('\n');
    expect(report?.body.split('\n')[lines.indexOf('Đoạn đầu.')]).toBe('Đoạn đầu.');
  });
});

describe('a fault of the frontmatter is told with its line', () => {
  test.each([
    ['a missing title', { title: '' }, /^2 “title”: cần có tiêu đề/],
    ['a period that is none', { period: '2024-13M' }, /^5 “period”: không phải mã kỳ/],
    ['a span under another than its one name', { period: '2024-6M' }, /^5 “period”: không phải mã kỳ/],
    ['a day that the calendar does not have', { date: '2024-02-30' }, /^6 “date”: không phải ngày/],
    ['a month that the year does not have', { date: '2024-13' }, /^6 “date”/],
    ['a date in another form', { date: '15/6/2024' }, /^6 “date”/],
    ['an edition that is none', { edition: 'toàn văn' }, /^7 “edition”: chỉ nhận full hoặc digest/],
    ['a status that is none', { status: 'xong' }, /^8 “status”/],
    ['an area that is no id', { area: 'Lạng Sơn' }, /^3 “area”/],
    ['an unknown key', { kieu: 'x' }, /^10 có khóa lạ: kieu/],
    [
      'an unknown key within a key',
      { source: '\n  transcription: clean\n  sha: abc' },
      /^11 “source”: có khóa lạ: sha/,
    ],
    ['a hash that is none', { source: '\n  transcription: clean\n  sha256: abc' }, /^11 “source.sha256”/],
    [
      'an address that a browser would run',
      { source: '\n  transcription: clean\n  url: javascript:x' },
      /^11 “source.url”/,
    ],
    [
      'a correction without its words',
      { corrections: '\n  - date: 2024-07-01\n    note: ""' },
      /^12 “corrections.0.note”/,
    ],
    ['a list for a text', { issuer: '[a, b]' }, /^4 “issuer”/],
    ['a quote that is never closed', { title: '"Tình hình quý II' }, /^2 Không đọc được YAML/],
    ['a bracket that is never closed', { issuer: '[a, b' }, /^4 Không đọc được YAML/],
    ['two colons on a line', { title: 'Tình hình: quý II' }, /^2 Không đọc được YAML: hai dấu hai chấm/],
    [
      'a tab for an indent',
      { source: '\n\ttranscription: clean' },
      /^10 Không đọc được YAML: thụt dòng bằng phím tab/,
    ],
    [
      'a key that is given twice',
      { source: '{ transcription: clean }\ntitle: lần nữa' },
      /^10 Không đọc được YAML: một khóa được viết hai lần/,
    ],
    ['an alias of nothing', { title: '*gì' }, /^2 Không đọc được YAML|^2 YAML dùng bí danh/],
  ])('%s', (_what, changes, expected) => {
    const faults = faultsOf(reportFile(changes));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });

  it('and so are several at once', () => {
    const faults = faultsOf(reportFile({ period: 'quý II', date: 'tháng 6', edition: 'x', status: 'y' }));
    expect(faults.map((fault) => fault.slice(0, 2).trim())).toEqual(['5', '6', '7', '8']);
  });

  it('in words, never in a parser’s English alone', () => {
    for (const text of ['---\n- a\n---\n', '---\nxin chào\n---\n', reportFile({ issuer: '3' })]) {
      for (const fault of faultsOf(text)) expect(fault).not.toMatch(/invalid|expected|received/i);
    }
  });
});

describe('a report without a frontmatter', () => {
  test.each([
    ['none at all', '# Báo cáo\n'],
    ['one that is never closed', '---\ntitle: Báo cáo\n\nThân\n'],
    ['an empty file', ''],
  ])('(%s) is told so on its first line', (_what, text) => {
    const { report, faults } = read(text);
    expect(report).toBeUndefined();
    expect(faults.map(({ line, rule }) => [line, rule])).toEqual([[1, 'frontmatter']]);
  });
});

test('a YAML bomb is refused at once', () => {
  const layers = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
    layers.push(`${name}: &${name} [${Array<string>(10).fill(`*${of}`).join(',')}]`);
  }
  const started = performance.now();
  const { report, faults } = read(`---\n${layers.join('\n')}\n---\n`);
  expect(report).toBeUndefined();
  expect(faults.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  expect(performance.now() - started).toBeLessThan(1000);
});

describe('a report’s file is named by area and period', () => {
  test.each([
    ['lang-son-2024-q2', {}],
    ['lang-son-2024-q2-so-tai-chinh', {}],
    ['lang-son-2024-q2-2', {}],
    ['lang-son-2021-9m', { period: '2021-9M' }],
    ['lang-son-2024', { period: '2024' }],
    ['lang-son-2024-chinh-thuc', { period: '2024' }],
  ])('“%s” is right', (name, changes) => {
    expect(read(reportFile(changes), name).faults).toEqual([]);
  });

  test.each([
    ['lang-son-2024-Q2', {}],
    ['lang-son-2024-q20', {}],
    ['cao-loc-2024-q2', {}],
    ['bao-cao', {}],
    ['lang-son-2024-q2-Sở Tài chính', {}],
    ['lang-son-2024-q1', { period: '2024' }],
    ['lang-son-2024-m05', { period: '2024' }],
  ])('“%s” is not, and the right name is told', (name, changes) => {
    const { report, faults } = read(reportFile(changes), name);
    expect(report).toBeDefined();
    expect(faults.map(({ rule, line }) => [rule, line])).toEqual([['report-slug', 5]]);
    expect(faults[0]?.hint).toContain('lang-son-2024');
  });
});

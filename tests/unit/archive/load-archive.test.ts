import { describe, expect, it, test } from 'vitest';
import { place, reportFile, temporaryArchive } from './temporary-archive.ts';

const slugs = ({ reports }: { reports: readonly { slug: string }[] }) => reports.map(({ slug }) => slug);
const rules = ({ faults }: { faults: readonly { rule: string }[] }) => faults.map(({ rule }) => rule);

test('a sound archive has no faults, its reports newest first and its figures in their order', async () => {
  const archive = await temporaryArchive().load();
  expect(archive.faults).toEqual([]);
  expect(slugs(archive)).toEqual(['lang-son-2024-q1', 'lang-son-2023-m01']);
  expect(archive.observations.map(({ value }) => value)).toEqual([2045, 418]);
  expect(archive.reports[0]?.sections[0]?.topics).toEqual(['ngan-sach']);
});

test('faults of several files are all told in one run, in order of file and line', async () => {
  const files = temporaryArchive();
  files.write('reports/lang-son-2024-h1.md', reportFile({ period: '2024-6M', kieu: 'x' }));
  files.write(
    'reports/lang-son-2024-q2.md',
    reportFile({}, 'Dẫn[^9].\n\nThu [5 vụ](../indicators/thu-noi-dia.md).'),
  );
  files.write(
    'indicators/chi-ngan-sach.md',
    '---\nname: Chi\nunit: tỷ đồng\nkind: flow\ntopic: ngan-sach\n---\n',
  );
  files.edit('topics.yaml', 'id: ngan-sach', 'id: ngân sách');
  const { faults } = await files.load();
  expect(faults.map(place)).toEqual([
    'indicators/chi-ngan-sach.md:4 frontmatter',
    'indicators/thu-ngan-sach.md:5 catalogue-unknown-id',
    'indicators/thu-noi-dia.md:5 catalogue-unknown-id',
    'reports/lang-son-2024-h1.md:5 frontmatter',
    'reports/lang-son-2024-h1.md:10 frontmatter',
    'reports/lang-son-2024-q2.md:12 note-undefined',
    'reports/lang-son-2024-q2.md:14 figure-unit',
    'topics.yaml:2 frontmatter',
  ]);
  for (const fault of faults) expect(fault.hint, fault.rule).not.toBe('');
});

describe('letters that only look right', () => {
  it('are read as the right ones in reports and catalogue, and told once a file', async () => {
    const files = temporaryArchive();
    const link = '[3.075 tỷ ðồng, ðạt 41% dự toán](../indicators/thu-ngan-sach.md)';
    files.write('reports/lang-son-2024-q2.md', reportFile({ title: 'Ðánh giá quý II' }, `Thu ${link}.`));
    files.edit('areas.yaml', 'name: ', 'name: Ð');
    const { reports, observations, areas, faults } = await files.load();
    const report = reports.find(({ slug }) => slug === 'lang-son-2024-q2');
    expect(report?.title).toBe('Đánh giá quý II');
    expect(observations.find((row) => row.report === report?.slug)).toMatchObject({
      value: 3075,
      planPct: 41,
    });
    expect(areas[0]?.name.startsWith('Đ')).toBe(true);
    expect(faults.map(place)).toEqual([
      expect.stringMatching(/^areas\.yaml:\d+ other-letters$/u),
      'reports/lang-son-2024-q2.md:2 other-letters',
    ]);
  });
});

describe('the catalogue', () => {
  test.each([
    ['an unknown topic', 'indicators/thu-noi-dia.md', 'topic: ngan-sach', 'topic: ngan-sac'],
    ['an unknown part', 'indicators/thu-ngan-sach.md', 'parts: [thu-noi-dia]', 'parts: [thu-noi-dja]'],
    ['an unknown related indicator', 'indicators/thu-noi-dia.md', 'topic:', 'related: [chi]\ntopic:'],
    ['an unknown parent area', 'areas.yaml', 'parent: lang-son', 'parent: cao-bang'],
    ['an unknown headline indicator', 'site.yaml', '[thu-ngan-sach]', '[thu]'],
  ])('tells %s, and on which line', async (_what, path, from, to) => {
    const files = temporaryArchive();
    files.edit(path, from, to);
    const { faults } = await files.load();
    const line =
      files
        .read(path)
        .split('\n')
        .findIndex((text) => text.includes(to.split('\n')[0] ?? to)) + 1;
    expect(faults.map(place)).toEqual([`${path}:${line} catalogue-unknown-id`]);
  });

  it('tells a part that can’t be added to its whole', async () => {
    const files = temporaryArchive();
    files.edit('indicators/thu-noi-dia.md', 'unit: tỷ đồng', 'unit: vụ');
    const { faults } = await files.load();
    expect(faults.map(place)).toContain('indicators/thu-ngan-sach.md:6 catalogue-part-unit');
  });

  test.each(['tỷ đồng (giá hiện hành)', 'triệu', 'đồng = VND'])(
    'tells at its file of the unit “%s”, which no sentence can state',
    async (unit) => {
      const files = temporaryArchive();
      files.edit('indicators/thu-ngan-sach.md', /^unit: .*$/m, `unit: ${unit}`);
      const { faults } = await files.load();
      expect(faults.map(place)).toContain('indicators/thu-ngan-sach.md:3 catalogue-unit');
    },
  );

  it('tells an id that is given twice', async () => {
    const files = temporaryArchive();
    files.edit('areas.yaml', 'id: cao-loc', 'id: lang-son');
    expect(rules(await files.load())).toEqual(['catalogue-duplicate-id']);
  });

  it('tells a file name that is no id', async () => {
    const files = temporaryArchive();
    files.write('indicators/Thu khác.md', files.read('indicators/thu-noi-dia.md'));
    const { faults, indicators } = await files.load();
    expect(faults.map(place)).toEqual(['indicators/Thu khác.md:1 indicator-id']);
    expect(indicators.map(({ id }) => id)).toEqual(['thu-ngan-sach', 'thu-noi-dia']);
  });

  it('tells files that are missing, and reads the rest', async () => {
    const files = temporaryArchive();
    const empty = await temporaryArchive().load();
    expect(empty.faults).toEqual([]);
    files.edit('areas.yaml', 'areas:', 'vùng:');
    const { faults, reports } = await files.load();
    expect(rules({ faults })).toContain('frontmatter');
    expect(reports).toHaveLength(2);
  });

  it('keeps a definition’s script from running', async () => {
    const files = temporaryArchive();
    files.edit(
      'indicators/thu-noi-dia.md',
      'Khoản thu',
      '<script>alert(1)</script> [x](javascript:alert(2)) Khoản thu',
    );
    const { indicators } = await files.load();
    const html = indicators.find(({ id }) => id === 'thu-noi-dia')?.definitionHtml ?? '';
    expect(html).not.toMatch(/<script|href="javascript/i);
    expect(html).toContain('Khoản thu');
  });

  it.each([
    ['[x](javascript:alert(2))', 'link-scheme'],
    ['[x](../reports/lang-son-2024-q1.md)', 'link-scheme'],
    ['[x][y]\n\n[y]: data:text/html,x', 'link-scheme'],
    ['[x](thu-khac.md)', 'link-unknown-indicator'],
  ])('has its words in place of a link such as %j, and a fault with the line', async (link, rule) => {
    const files = temporaryArchive();
    files.edit('indicators/thu-noi-dia.md', 'Khoản thu', `${link}\n\nKhoản thu`);
    const { faults, indicators } = await files.load();
    expect(faults.map(place)).toEqual([`indicators/thu-noi-dia.md:8 ${rule}`]);
    expect(indicators.find(({ id }) => id === 'thu-noi-dia')?.definitionHtml).toMatch(/^<p><span>x<\/span>/);
  });

  it("may lead to the web and to another indicator's page", async () => {
    const files = temporaryArchive();
    const links = '[a](thu-ngan-sach.md) [b](https://example.org/)';
    files.edit('indicators/thu-noi-dia.md', 'Khoản thu', links);
    const { faults, indicators } = await files.load();
    expect(faults).toEqual([]);
    const html = indicators.find(({ id }) => id === 'thu-noi-dia')?.definitionHtml;
    expect(html).toContain('<a href="/chi-tieu/thu-ngan-sach/">a</a>');
    expect(html).toContain('<a href="https://example.org/" rel="external nofollow noopener">b</a>');
  });
});

describe('a key that nobody knows', () => {
  it.each([
    ['site.yaml', /^title:/m, 'tagine: Nhầm\ntitle:', '1'],
    ['areas.yaml', /^( +)level: province/m, '$1levl: x\n$1level: province', '4'],
    ['topics.yaml', /^topics:/m, 'topic: x\ntopics:', '1'],
  ])('of %s is a fault with its line, and the rest of the file counts', async (path, from, to, line) => {
    const files = temporaryArchive();
    const before = await files.load();
    files.edit(path, from, to);
    const { faults, site, areas, topics } = await files.load();
    expect(faults.map(place)).toEqual([`${path}:${line} frontmatter`]);
    expect({ site, areas, topics }).toEqual({
      site: before.site,
      areas: before.areas,
      topics: before.topics,
    });
  });
});

test.each([
  ['[vi, lo]', 'chỉ nhận vi, en'],
  ['[en]', 'phải có vi'],
])('languages: %s is a fault that says what is right', async (value, said) => {
  const files = temporaryArchive();
  files.edit('site.yaml', /^title:/m, `languages: ${value}\ntitle:`);
  const { faults } = await files.load();
  expect(faults.map(place)).toEqual(['site.yaml:1 frontmatter']);
  expect(faults[0]?.message).toContain(said);
});

test('an archive that names no languages has all of them', async () => {
  const { site } = await temporaryArchive().load();
  expect(site.languages).toEqual(['vi', 'en']);
});

test('a report of an area that the archive does not have is told, with the line', async () => {
  const files = temporaryArchive();
  files.write('reports/cao-bang-2024-q2.md', reportFile({ area: 'cao-bang' }));
  expect((await files.load()).faults.map(place)).toEqual([
    'reports/cao-bang-2024-q2.md:3 report-unknown-area',
  ]);
});

describe('drafts', () => {
  it('are left out with a notice, unless they are asked for', async () => {
    const files = temporaryArchive();
    files.write('reports/lang-son-2024-q2.md', reportFile({ status: 'draft' }));
    const without = await files.load();
    expect(slugs(without)).not.toContain('lang-son-2024-q2');
    expect(without.faults.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['report-draft', 'warning'],
    ]);
    const included = await files.load(true);
    expect(slugs(included)).toContain('lang-son-2024-q2');
    expect(included.faults).toEqual([]);
  });

  it('can’t be linked to while they are left out', async () => {
    const files = temporaryArchive();
    files.edit('reports/lang-son-2023-m01.md', 'status: reviewed', 'status: draft');
    expect(rules(await files.load())).toEqual(['report-draft', 'link-unknown-report']);
  });
});

describe('a document that was imported twice', () => {
  it('is told, and another one of the same period is not', async () => {
    const files = temporaryArchive();
    files.write('reports/lang-son-2024-q2.md', reportFile({ number: '12/BC-UBND' }));
    files.write('reports/lang-son-2024-q2-pdf.md', reportFile({ number: '12/BC-UBND' }));
    files.write('reports/lang-son-2024-q2-khac.md', reportFile({ number: '13/BC-UBND' }));
    const { faults, reports } = await files.load();
    const told = faults.filter(({ rule }) => rule === 'report-twice');
    expect(told.map(({ severity }) => severity)).toEqual(['warning']);
    expect(told[0]?.message).toMatch(/reports\/lang-son-2024-q2(?:-pdf)?\.md/u);
    expect(reports.filter(({ period }) => period === '2024-Q2')).toHaveLength(3);
  });
});

describe('a digest', () => {
  it.each(['UBND tỉnh Lạng Sơn', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'UỶ BAN NHÂN DÂN TỈNH LẠNG SƠN'])(
    'makes way for the full edition of its document, whose issuer is written “%s”',
    async (issuer) => {
      const files = temporaryArchive();
      files.write('reports/lang-son-2024-q2.md', reportFile({ edition: 'digest' }));
      files.write('reports/lang-son-2024-q2-toan-van.md', reportFile({ issuer }));
      const archive = await files.load();
      expect(slugs(archive)).toContain('lang-son-2024-q2-toan-van');
      expect(slugs(archive)).not.toContain('lang-son-2024-q2');
      expect(rules(archive)).toEqual(['report-digest-superseded']);
    },
  );

  it('stays beside a draft of the full edition, and beside another issuer’s report', async () => {
    const files = temporaryArchive();
    files.write('reports/lang-son-2024-q2.md', reportFile({ edition: 'digest' }));
    files.write('reports/lang-son-2024-q2-toan-van.md', reportFile({ status: 'draft' }));
    files.write('reports/lang-son-2024-q2-so.md', reportFile({ issuer: 'Sở Tài chính' }));
    expect(slugs(await files.load())).toContain('lang-son-2024-q2');
  });
});

describe('statements of one figure', () => {
  const stating = (...passages: string[]) =>
    reportFile(
      {},
      passages
        .map((passage) => `Thu [${passage.replace('|', '](../indicators/thu-noi-dia.md')}).`)
        .join('\n\n'),
    );
  test.each([
    ['that differ are told', ['645 tỷ đồng|', '655 tỷ đồng|'], ['statements-disagree']],
    ['that differ by their rounding are not', ['645,4 tỷ đồng|', '645 tỷ đồng|'], []],
    ['of other dates are two figures', ['645 tỷ đồng|', '640 tỷ đồng| "end: 2024-06-25"'], []],
    ['of other roles are two figures', ['645 tỷ đồng|', '700 tỷ đồng| "role: target"'], []],
    ['of other periods are two figures', ['645 tỷ đồng|', '200 tỷ đồng| "period: 2024-M06"'], []],
  ])('%s', async (_what, passages, expected) => {
    const files = temporaryArchive();
    files.write('reports/lang-son-2024-q2.md', stating(...passages));
    expect(rules(await files.load())).toEqual(expected);
  });

  it('are told with the line of the passage, past marks of notes', async () => {
    const files = temporaryArchive();
    const body = `${stating('645 tỷ đồng, tăng 2%|')}\n\nThu [655 tỷ đồng[^1], tăng 2%](../indicators/thu-noi-dia.md).\n\n[^1]: Ghi chú.`;
    files.write('reports/lang-son-2024-q2.md', body);
    const { faults } = await files.load();
    const line =
      files
        .read('reports/lang-son-2024-q2.md')
        .split('\n')
        .findIndex((text) => text.includes('655')) + 1;
    expect(faults.map(place)).toEqual([`reports/lang-son-2024-q2.md:${line} statements-disagree`]);
  });

  it('are told on the line where the passage stands by now, and no more once they agree', async () => {
    const files = temporaryArchive();
    const path = 'reports/lang-son-2024-q2.md';
    files.write(path, stating('645 tỷ đồng|', '655 tỷ đồng|'));
    const [before] = (await files.load()).faults;
    files.edit(path, 'Thu [645', 'Một câu ở trên.\n\nThu [645');
    expect((await files.load()).faults.map(({ line }) => line)).toEqual([(before?.line ?? NaN) + 2]);
    files.edit(path, '655', '645');
    expect((await files.load()).faults).toEqual([]);
  });
});

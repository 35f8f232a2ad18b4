import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

type Row = Record<string, string>;

async function rows(request: APIRequestContext, file: string): Promise<Row[]> {
  const response = await request.get(`data/${file}`);
  expect(response.status(), file).toBe(200);
  return parse(await response.body(), { columns: true });
}

const FILES = ['observations.csv', 'derived.csv', 'indicators.csv', 'reports.csv', 'areas.csv'];

for (const file of FILES) {
  test(`${file} has rows, all of one shape`, async ({ request }) => {
    expect((await rows(request, file)).length).toBeGreaterThan(0);
  });
}

/** Letters and digits alone: a page shows note marks, cell borders and spaces between them. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('every figure lies where its row says, in the words of its quote', async ({ page, request }) => {
  const observations = await rows(request, 'observations.csv');
  for (const slug of new Set(observations.map(({ report }) => report))) {
    await page.goto(`bao-cao/${slug}/`);
    const stated = observations.filter(({ report }) => report === slug);
    const texts = await page.evaluate(
      (anchors) =>
        anchors.map((anchor) => {
          const element = document.getElementById(anchor)?.cloneNode(true);
          if (!(element instanceof HTMLElement)) return '';
          for (const added of element.querySelectorAll('.noteref, .reading, .figure-link')) added.remove();
          return element.textContent;
        }),
      stated.map(({ anchor }) => anchor ?? ''),
    );
    for (const [at, { anchor, quote = '' }] of stated.entries()) {
      expect(bare(texts[at] ?? ''), `${slug}#${anchor}`).toContain(bare(quote));
    }
  }
});

test('rows refer to indicators, areas and reports that the catalogues list', async ({ request }) => {
  const ids = async (file: string, key: string) =>
    new Set((await rows(request, file)).map((row) => row[key]));
  const [indicators, areas, reports] = [
    await ids('indicators.csv', 'id'),
    await ids('areas.csv', 'id'),
    await ids('reports.csv', 'slug'),
  ];
  for (const file of ['observations.csv', 'derived.csv']) {
    for (const row of await rows(request, file)) {
      expect([indicators.has(row.indicator), areas.has(row.area), reports.has(row.report)]).toEqual([
        true,
        true,
        true,
      ]);
    }
  }
});

test('each indicator has its rows in files of its own, without their words', async ({ request }) => {
  const observations = await rows(request, 'observations.csv');
  for (const { id } of await rows(request, 'indicators.csv')) {
    const own = observations
      .filter(({ indicator }) => indicator === id)
      .map((row) => ({ ...row, quote: '', sentence: '' }));
    expect(await rows(request, `indicators/${id}.csv`)).toEqual(own);
    const history = await (await request.get(`data/indicators/${id}.json`)).json();
    expect(history.indicator.id).toBe(id);
    const points = history.series.flatMap((series: { points: unknown[] }) => series.points);
    expect(points.length, id).toBeLessThanOrEqual(own.length);
  }
});

test('the data package names every CSV file with its size, hash and columns', async ({ request }) => {
  const description = await (await request.get('data/datapackage.json')).json();
  const paths = description.resources.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(expect.arrayContaining(FILES));
  for (const { path, bytes, hash, schema } of description.resources) {
    const body = await (await request.get(`data/${path}`)).body();
    expect(body.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
    const header = body.toString('utf8').split('\n')[0];
    const { fields } = await (await request.get(`data/${schema}`)).json();
    expect(fields.map(({ name }: { name: string }) => name).join(',')).toBe(header);
  }
});

test('the public library for data packages finds the built files valid, row by row', async () => {
  const folder = '.cache/sites/demo/data';
  const built = await Package.load(`${folder}/datapackage.json`, { basePath: folder });
  expect(built.errors).toEqual([]);
  expect(built.valid).toBe(true);
  const main = built.resources.filter(({ name }) => FILES.includes(`${name}.csv`));
  expect(main).toHaveLength(FILES.length);
  for (const resource of main) {
    expect((await resource.read({ keyed: true, relations: true })).length, resource.name).toBeGreaterThan(0);
  }
});

/** What a command writes, given a program on its standard input. */
function outputOf(command: string, args: readonly string[], program: string): Promise<string> {
  const env = { ...process.env, FORCE_COLOR: '0' };
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stdin.end(program);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done(output) : fail(new Error(`${command}: ${code}`))));
  });
}

for (const [language, command, args] of [
  ['JavaScript', process.execPath, ['--input-type=module', '-']],
  ['Python', 'python3', ['-']],
] as const) {
  test(`the example in ${language} runs as it stands on the page`, async ({ page, request, baseURL }) => {
    test.skip(spawnSync(command, ['--version']).status !== 0, `${command} is not on this machine`);
    await page.goto('du-lieu/');
    const code = await page.getByRole('region', { name: language }).locator('code').textContent();
    expect(code).toContain('http://127.0.0.1:4321/');
    const output = await outputOf(
      command,
      args,
      (code ?? '').replace('http://127.0.0.1:4321/', baseURL ?? ''),
    );
    const indicator = /indicators\/([a-z0-9-]+)\.json|== "([a-z0-9-]+)" and/
      .exec(code ?? '')
      ?.slice(1)
      .find(Boolean);
    const own = (await rows(request, 'observations.csv')).filter(
      (row) => row.indicator === indicator && row.primary === '1',
    );
    expect(own.length).toBeGreaterThan(0);
    const stated = own.map(({ area, period, value, unit }) => [area, period, value, unit].join(' '));
    const lines = output.trim().split('\n');
    if (language === 'Python') expect(lines).toEqual(stated);
    // A series has each period once, whichever reports state it again.
    else expect(stated).toEqual(expect.arrayContaining(lines));
  });
}

test('tables for Vietnamese spreadsheets hold the same rows', async ({ request }) => {
  for (const file of FILES.filter((name) => name !== 'derived.csv')) {
    const response = await request.get(`data/vi/${file}`);
    const own: Row[] = parse(await response.body(), { columns: true, delimiter: ';', bom: true });
    // Text that looks like a value stands in a formula there.
    const unwrapped = (cell = '') => cell.replace(/^="(.*)"$/, '$1');
    const comma = (cell = '') => unwrapped(cell).replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
    // Sentences stand in the plain file alone.
    const plain = (await rows(request, file)).map((row) =>
      'sentence' in row ? { ...row, sentence: '' } : row,
    );
    expect(own.map((row) => Object.values(row).map(comma))).toEqual(
      plain.map((row) => Object.values(row).map(comma)),
    );
  }
});

test('citation-js reads every report’s citation in each form and renders it', async ({ request }) => {
  for (const { slug, title, issuer } of await rows(request, 'reports.csv')) {
    for (const ending of ['bib', 'ris', 'json']) {
      const text = await (await request.get(`data/citations/${slug}.${ending}`)).text();
      const cite = new Cite(text);
      expect(cite.data, `${slug}.${ending}`).toHaveLength(1);
      expect(cite.data[0]).toMatchObject({ type: 'report', title });
      const rendered = cite.format('bibliography', { template: 'apa', lang: 'en-US' });
      expect(rendered, `${slug}.${ending}`).toContain(issuer);
    }
  }
});

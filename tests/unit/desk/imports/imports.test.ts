import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskEvent } from '../../../../src/desk/api.ts';
import type { ImportJob } from '../../../../src/desk/imports/api.ts';
import { runImport } from '../../../../src/desk/imports/run-import.ts';
import { openTestDesk, type TestDesk } from '../open-desk.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');
const REPORT = `Số: 4/BC-UBND\n\nLạng Sơn, ngày 3 tháng 5 năm 2024\n\nBÁO CÁO\nTình hình tháng 4 năm 2024\n\nNước về¹ đều.\n\n¹ Từ đập.\n`;

let own: TestDesk;
beforeAll(async () => {
  own = await openTestDesk();
  for (const name of ['areas.yaml', 'topics.yaml']) await cp(join(CONTENT, name), join(own.contentDir, name));
});
afterAll(() => own.close());

/** Sends a file as the page does and waits until something came of it. */
async function drop(name: string, bytes: string | Uint8Array): Promise<ImportJob | { error: unknown }> {
  const settled = nextSettled();
  const answer = await own.ask(`/api/imports?${new URLSearchParams({ name }).toString()}`, {
    method: 'POST',
    body: bytes as BodyInit,
    headers: { 'content-type': 'application/octet-stream' },
  });
  const told = (await answer.json()) as ImportJob | { error: unknown };
  return 'error' in told ? told : settled;
}

function nextSettled(): Promise<ImportJob> {
  return new Promise((done) => {
    const stop = own.desk.listen((event: DeskEvent) => {
      if (event.kind !== 'import' || ['waiting', 'running'].includes(event.job.state.kind)) return;
      stop();
      done(event.job);
    });
  });
}

const lying = (path: string): string => readFileSync(join(own.contentDir, path), 'utf8');

describe('a file that is dropped', () => {
  it('becomes a draft with its original and what the import knows of it', async () => {
    const job = await drop('báo cáo.txt', REPORT);
    expect(job).toMatchObject({ state: { kind: 'done', slug: 'lang-son-2024-m04' } });
    expect(lying('reports/lang-son-2024-m04.md')).toContain('Nước về[^1] đều.');
    expect(lying('originals/báo cáo.txt')).toBe(REPORT);
    expect(JSON.parse(lying('reports/lang-son-2024-m04.review.json'))).toMatchObject({ version: 1 });
  });

  it('that the archive has already changes nothing', async () => {
    expect(await drop('báo cáo.txt', REPORT)).toMatchObject({ state: { kind: 'same' } });
  });

  it('of a report that is there with other words is a corrected version, and writes nothing by itself', async () => {
    const before = lying('reports/lang-son-2024-m04.md');
    const job = await drop('báo cáo.txt', REPORT.replace('đều', 'chậm'));
    expect(job).toMatchObject({ state: { kind: 'exists', slug: 'lang-son-2024-m04' } });
    expect(lying('reports/lang-son-2024-m04.md')).toBe(before);
    expect(lying('originals/báo cáo.txt')).toBe(REPORT);
  });

  it('that bears the name of another report’s original is kept under its own report’s', async () => {
    const job = await drop('báo cáo.txt', REPORT.replace('tháng 4', 'tháng 7').replace('tháng 5', 'tháng 8'));
    expect(job).toMatchObject({ state: { kind: 'done', slug: 'lang-son-2024-m07' } });
    expect(lying('reports/lang-son-2024-m07.md')).toContain('file: lang-son-2024-m07.txt');
    expect(readdirSync(join(own.contentDir, 'originals')).sort()).toEqual([
      'báo cáo.txt',
      'lang-son-2024-m07.txt',
    ]);
  });

  it('that does not say its area or period is asked about, then read again', async () => {
    const job = await drop('x.txt', 'Một vài chữ không nói gì về nơi và kỳ.\n');
    expect(job).toMatchObject({ state: { kind: 'asks', facts: ['period', 'area'] } });
    const settled = nextSettled();
    const { id } = job as ImportJob;
    await own.ask(`/api/imports/${id}/answers`, {
      method: 'POST',
      body: JSON.stringify({ area: 'lang-son', period: '2022' }),
    });
    expect(await settled).toMatchObject({ state: { kind: 'done', slug: 'lang-son-2022' } });
  });
});

describe('a hostile file', () => {
  it.each([
    ['../../x.txt'],
    ['..\\x.txt'],
    ['.ssh.txt'],
    ['x.txt\u0000.docx'],
    ['con.txt'],
    [`${'ằ'.repeat(120)}.txt`],
    ['trang.html'],
    ['x.exe'],
    [''],
  ])('is not taken by the name %j', async (name) => {
    const before = readdirSync(join(own.contentDir, 'originals'));
    expect(await drop(name, REPORT)).toMatchObject({ error: { code: 'bad-request' } });
    expect(readdirSync(join(own.contentDir, 'originals'))).toEqual(before);
  });

  it.each([
    ['a zip bomb', 'bom.docx', zipSync({ 'word/document.xml': new Uint8Array(80_000_000) }, { level: 9 })],
    ['no Word file in a zip', 'x.docx', zipSync({ 'a.txt': strToU8('a') })],
    ['a program', 'x.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ['nothing', 'rỗng.txt', new Uint8Array()],
  ])('is refused with what to do: %s', async (_, name, bytes) => {
    const job = await drop(name, bytes);
    expect(job).toMatchObject({ state: { kind: 'refused', message: expect.stringMatching(/Hãy|rỗng/u) } });
    expect(existsSync(join(own.contentDir, 'originals', name))).toBe(false);
  });

  it('that is larger than any report is not read to its end', async () => {
    const before: unknown = await (await own.ask('/api/imports')).json();
    const sent = own.ask('/api/imports?name=x.txt', {
      method: 'POST',
      body: new Uint8Array(200_000_001) as BodyInit,
      headers: { 'content-type': 'application/octet-stream' },
    });
    // Who still sends when the answer is given may see the connection closed instead of it.
    expect([400, 'closed']).toContain(
      await sent.then(
        ({ status }) => status,
        () => 'closed',
      ),
    );
    expect(await (await own.ask('/api/imports')).json()).toEqual(before);
  });

  it('that would be read for ever is given up, and the desk goes on', async () => {
    const task = {
      contentDir: own.contentDir,
      cacheDir: join(own.contentDir, '.cache'),
      document: { name: 'x.txt', bytes: Buffer.from(REPORT) },
    };
    const limits = { time: 1, megabytes: 2_000 };
    await expect(runImport(task, undefined, undefined, limits)).rejects.toThrow(/quá lâu/u);
    expect((await own.ask('/api/desk')).status).toBe(200);
  });
});

it('a file that another program changes is told to every page, and what the desk wrote itself is not', async () => {
  const told: DeskEvent[] = [];
  const stop = own.desk.listen((event) => told.push(event));
  const { files } = own.desk.openArchive();
  const { text, digest } = await files.mustRead('reports/lang-son-2022.md');
  await files.write('reports/lang-son-2022.md', `${text}\n`, digest);
  const heard = new Promise<void>((done) => {
    own.desk.listen((event) => event.kind === 'changed-outside' && done());
  });
  writeFileSync(join(own.contentDir, 'reports/lang-son-2024-m07.md'), 'khác');
  await heard;
  stop();
  expect(told.filter(({ kind }) => kind === 'changed-outside')).toEqual([
    { kind: 'changed-outside', paths: ['reports/lang-son-2024-m07.md'] },
  ]);
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FigureLookup } from '../../../../src/search/query/figure-answers.ts';
import type { FiguresByArea, StatedFigure } from '../../../../src/search/records/figures.ts';
import type { SearchName } from '../../../../src/search/records/names.ts';

const stated = (period: string, words: string): StatedFigure => ({
  period,
  end: `${period.slice(0, 4)}-12-31`,
  words,
  url: '/bao-cao/a/#f-1',
  sentence: `Câu của ${period}.`,
});
const FILES: Readonly<Record<string, FiguresByArea>> = {
  '/figures/thu/0.packed': {
    bac: [stated('2024-Q1', '5 tỷ'), stated('2023', '9 tỷ'), stated('2023-Q1', '4 tỷ')],
    giua: [stated('2022', '6 tỷ')],
  },
  '/figures/thu/1.packed': { nam: [stated('2023', '7 tỷ')] },
};
const AREAS = { areas: ['bac', 'giua', 'nam'], files: [2, 1] };
const name: SearchName = { kind: 'indicator', id: 'thu', name: 'Thu', url: '/a/', ...AREAS };

let server: Server;
let lookup: FigureLookup;
beforeAll(async () => {
  server = createServer((request, response) => {
    const file = FILES[request.url ?? ''];
    response.writeHead(file ? 200 : 404).end(JSON.stringify(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  lookup = new FigureLookup(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const answers = async (chosen: Parameters<FigureLookup['answers']>[1]) =>
  (await lookup.answers([name], chosen)).map(
    ({ area, figure }) => `${area} ${figure ? `${figure.period} ${figure.words}` : '-'}`,
  );

it('each area is answered for with its newest value', async () => {
  expect(await answers({})).toEqual(['bac 2024-Q1 5 tỷ', 'giua 2022 6 tỷ', 'nam 2023 7 tỷ']);
});

it('a year, a period and an area hold for figures: another one is none', async () => {
  expect(await answers({ nam: '2023' })).toEqual(['bac 2023 9 tỷ', 'giua -', 'nam 2023 7 tỷ']);
  expect(await answers({ nam: '2023', 'trong-nam': 'Q1', 'khu-vuc': 'bac' })).toEqual(['bac 2023-Q1 4 tỷ']);
  expect(await answers({ nam: '2015', 'khu-vuc': 'bac' })).toEqual(['bac -']);
  expect(await answers({ 'khu-vuc': 'dong' })).toEqual(['dong -']);
});

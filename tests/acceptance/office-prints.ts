import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../chromium.ts';
import { hasWeasyPrint } from '../weasyprint.ts';
import type { OfficeTruth } from './office-truth.ts';
import { officePage, type NotePlace } from './office-print.ts';
import { acceptFile } from './office.ts';

interface Print {
  readonly program: 'chromium' | 'weasyprint';
  readonly notes: NotePlace;
  /** Rules of CSS. */
  readonly style?: string;
  /** Day, title, address and number of the page, as a browser prints them. */
  readonly furniture?: boolean;
}

const UNINDENTED = 'p.text, h2, h3, h4 { text-indent: 0 }';

/** Offices print from a browser, and from programs that call one. */
const PRINTS: Readonly<Record<string, Print>> = {
  'chromium as it stands': { program: 'chromium', notes: 'end', furniture: true },
  'chromium without head and foot': { program: 'chromium', notes: 'end' },
  'chromium, ragged, notes as a list': {
    program: 'chromium',
    notes: 'list',
    style: `@page { margin: 12mm } body { font: 12pt/1.5 "Liberation Sans", sans-serif } ${UNINDENTED}
      p, h2, h3, h4 { font-size: 12pt; margin: 0 0 9pt } p.text { text-align: left } section { page: auto }`,
  },
  'chromium, paragraphs set tight': {
    program: 'chromium',
    notes: 'end',
    style: `${UNINDENTED} p, h2, h3, h4 { margin: 0 }`,
  },
  'weasyprint, notes at the foot': { program: 'weasyprint', notes: 'foot' },
  'weasyprint, notes as large as the text': {
    program: 'weasyprint',
    notes: 'foot',
    style: '.note { font-size: 14pt } @page { @top-center { content: counter(page) } }',
  },
  'weasyprint, marks in brackets': {
    program: 'weasyprint',
    notes: 'foot',
    style: `.note::footnote-call { vertical-align: super; font-size: 65%; line-height: 0 } p.text { text-align: left }
      .note { font-size: 12pt } @page { @bottom-right { content: "Trang " counter(page) "/" counter(pages) } }`,
  },
  'weasyprint, notes at the end': { program: 'weasyprint', notes: 'end' },
};

/** Documents of few notes and of many. */
const KEYS = ['m01-auto', 'q1-typed'];

/**
 * Prints what was written into the office files by a browser and by WeasyPrint in several settings, imports the
 * prints and compares each draft with what was written. Says loudly which program is not there.
 *
 * @param dir folder of the `*.truth.json`
 * @param scratch folder for the prints, made where it is not there
 */
export async function acceptOfficePrints(
  dir: string,
  scratch: string,
  expect: (holds: boolean, what: string) => void,
): Promise<void> {
  mkdirSync(scratch, { recursive: true });
  const executablePath = findChromium();
  const browser = executablePath
    ? await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    : undefined;
  const programs = { chromium: browser !== undefined, weasyprint: hasWeasyPrint() };
  for (const [name, isThere] of Object.entries(programs))
    if (!isThere)
      console.log(`\n!!! PRINTS BY ${name.toUpperCase()} LEFT OUT: the program is not on this machine.`);
  console.log('\nPrints of the same: words lost/added, notes, marks, headings, paragraphs, cells');
  try {
    for (const key of KEYS.filter((own) => existsSync(join(dir, `${own}.truth.json`)))) {
      const truth = JSON.parse(readFileSync(join(dir, `${key}.truth.json`), 'utf8')) as OfficeTruth;
      for (const [name, print] of Object.entries(PRINTS)) {
        if (!programs[print.program]) continue;
        const page = join(scratch, 'print.html');
        const path = join(scratch, `${key} ${name}.pdf`);
        writeFileSync(page, officePage(truth, print.notes, print.style));
        if (print.program === 'weasyprint') spawnSync('weasyprint', ['-q', page, path], { stdio: 'ignore' });
        else {
          const tab = await browser?.newPage();
          await tab?.goto(pathToFileURL(page).href);
          await tab?.pdf({ path, preferCSSPageSize: true, displayHeaderFooter: print.furniture ?? false });
          await tab?.close();
        }
        acceptFile({ name: `${key} ${name}`, path, truth, scratch: join(scratch, 'archive') }, expect);
      }
    }
  } finally {
    await browser?.close();
  }
}

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const KB = 1024;

/** What the page of a report of `FULL_LENGTH` may weigh, in bytes as they are sent (gzip). */
const BUDGET = { html: 75 * KB, styles: 14 * KB, scripts: 8 * KB } as const;

/** What the page of a report with restored words may weigh: it carries two texts, and the switch between them. */
const RESTORED_BUDGET = { html: 90 * KB, styles: 14 * KB, scripts: 10 * KB } as const;

/** The length of a full report's text, in bytes; a longer one may weigh more in proportion. */
const FULL_LENGTH = 95 * KB;

type PageWeight = Record<keyof typeof BUDGET, number>;

/** Weighs a built report page against its budgets, and prints how it fares. */
export function reportWeight(
  key: string,
  file: string,
  sourceBytes: number,
  line: (name: string, text: string) => void,
  expect: (holds: boolean, what: string) => void,
): void {
  const weight = weighPage(file);
  const budget = readFileSync(file, 'utf8').includes('data-page-reading') ? RESTORED_BUDGET : BUDGET;
  const most = { ...budget, html: budget.html * Math.max(1, sourceBytes / FULL_LENGTH) };
  const words = (['html', 'styles', 'scripts'] as const).map(
    (kind) => `${kind} ${(weight[kind] / KB).toFixed(1)} of ${(most[kind] / KB).toFixed(0)} KB`,
  );
  line('weight', `${words.join(', ')} (gzip)`);
  for (const kind of ['html', 'styles', 'scripts'] as const) {
    // What weighs nothing was not found.
    expect(
      weight[kind] > 0 && weight[kind] <= most[kind],
      `${key}: its page's ${kind} stay within their budget`,
    );
  }
}

/** What a built page and what it loads at once weigh; what scripts fetch later is measured in the browser. */
function weighPage(file: string): PageWeight {
  const html = readFileSync(file, 'utf8');
  const weight = { html: gzipped(html), styles: 0, scripts: 0 };
  // What several scripts import is sent once.
  const sent = new Set<string>();
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      if (node.tagName === 'link' && attribute('rel') === 'stylesheet')
        weight.styles += weighFile(file, attribute('href'));
      if (node.tagName === 'script' && attribute('src'))
        weight.scripts += weighScript(file, attribute('src'), sent);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return weight;
}

/** A script with the scripts it imports at once. */
function weighScript(from: string, address: string | undefined, seen: Set<string>): number {
  const file = address && resolve(dirname(from), address);
  if (!file || seen.has(file)) return 0;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)].map(([, path]) => path);
  return gzipped(text) + imported.reduce((sum, path) => sum + weighScript(file, path, seen), 0);
}

function weighFile(from: string, address: string | undefined): number {
  return address ? gzipped(readFileSync(join(dirname(from), address), 'utf8')) : 0;
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

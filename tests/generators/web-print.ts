import type { Browser } from '@playwright/test';
import { blockHtml, escaped } from './pdf-file.ts';
import type { SampleDocument } from './sample-document.ts';

/**
 * Prints a document as someone does who prints a web page: the browser fills the pages, lines are ragged and not
 * indented, notes are a numbered list at the end, and day, title, address and number stand on each page.
 */
export async function webPrint(browser: Browser, sample: SampleDocument): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(htmlOf(sample));
    return await page.pdf({
      format: 'A4',
      displayHeaderFooter: true,
      margin: { top: '15mm', bottom: '15mm' },
    });
  } finally {
    await page.close();
  }
}

function htmlOf(sample: SampleDocument): string {
  const line = (text: string, name = ''): string => `<p class="${name}">${escaped(text)}</p>`;
  const notes = sample.notes.map((text) => `<li>${escaped(text)} <a href="#text">↩</a></li>`);
  return `<!doctype html><meta charset="utf-8"><title>In từ trang web</title><style>
    body { margin: 0 15mm; font: 12pt/1.4 "Liberation Sans", "DejaVu Sans", sans-serif }
    p, h1, h2, h3, li { margin: 0 0 9pt; font-size: inherit } .centre { text-align: center } sup { font-size: .65em; line-height: 0 }
    table { border-collapse: collapse; width: 100%; margin-bottom: 9pt } td { border: 1px solid; padding: 2pt 4pt }
    </style>${[
      ...[...sample.letterhead, ...sample.title].map((text) => line(text, 'centre')),
      ...sample.blocks.map(blockHtml),
      line('Nơi nhận:'),
      ...sample.recipients.map((text) => line(`- ${text}`)),
      ...sample.signature.map((text) => line(text, 'centre')),
    ].join('\n')}<hr><ol>${notes.join('')}</ol>`;
}

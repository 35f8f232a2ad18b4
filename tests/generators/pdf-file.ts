import type { Browser } from '@playwright/test';
import { piecesOf, type SampleBlock, type SampleDocument } from './sample-document.ts';

/** How printed pages are set. */
export interface PageSetting {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly fontSizePt: number;
}

export const A4: PageSetting = { widthMm: 210, heightMm: 297, fontSizePt: 14 };

/**
 * Prints a document to PDF as offices do: justified text, first lines indented, page numbers on top, each
 * page's notes at its foot in smaller type under a short rule. A script in the page fills the pages word by
 * word, so that paragraphs break where the page is full.
 */
export async function pdfFile(browser: Browser, sample: SampleDocument, setting = A4): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(htmlOf(sample, setting));
    await page.evaluate(fillPages);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const marked = (text: string): string =>
  piecesOf(text)
    .map((piece) => (typeof piece === 'number' ? `<sup data-note="${piece}">${piece}</sup>` : escaped(piece)))
    .join('');

function htmlOf(sample: SampleDocument, { widthMm, heightMm, fontSizePt }: PageSetting): string {
  const line = (text: string, name: string): string => `<p class="${name}">${escaped(text)}</p>`;
  const flow = [
    ...sample.letterhead.map((text) => line(text, 'centre')),
    ...sample.title.map((text) => line(text, 'centre')),
    ...sample.blocks.map(blockHtml),
    line('Nơi nhận:', 'plain'),
    ...sample.recipients.map((text) => line(`- ${text}`, 'plain')),
    ...sample.signature.map((text) => line(text, 'centre')),
  ];
  const notes = sample.notes.map(
    (text, index) => `<p class="note"><sup>${index + 1}</sup> ${escaped(text)}</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    @page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }
    body { margin: 0; font: ${fontSizePt}pt/1.35 "Liberation Serif", "DejaVu Serif", serif }
    .page { box-sizing: border-box; width: ${widthMm}mm; height: ${heightMm - 1}mm; padding: 15mm 15mm 15mm 25mm;
      display: flex; flex-direction: column; break-after: page; overflow: hidden }
    .number { text-align: center; margin: 0 0 4mm } .text { flex: 1; min-height: 0 }
    p, h1, h2, h3, li { margin: 0 0 6pt; text-align: justify; font-size: inherit }
    p.body { text-indent: 10mm } .continued { text-indent: 0 !important } .centre { text-align: center }
    sup { font-size: .65em; line-height: 0 } .foot { font-size: .75em }
    .foot.used::before { content: ""; display: block; width: 50mm; border-top: 1px solid; margin-bottom: 4pt }
    table { border-collapse: collapse; width: 100%; margin-bottom: 6pt } td { border: 1px solid; padding: 2pt 4pt }
    </style><main hidden>${flow.join('')}</main><aside hidden>${notes.join('')}</aside>`;
}

export function blockHtml(block: SampleBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.depth}>${marked(block.text)}</h${block.depth}>`;
    case 'paragraph':
      return `<p class="body">${marked(block.text)}</p>`;
    case 'list':
      return block.items.map((item) => `<p class="body">- ${marked(item)}</p>`).join('');
    case 'table': {
      const rows = block.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>${rows.join('')}</table>`;
    }
  }
}

/** Runs in the page: moves the flow into pages, a block or a word at a time. */
function fillPages(): void {
  const source = document.querySelector('main');
  const notes = document.querySelector('aside');
  let count = 0;
  let text: HTMLElement;
  let foot: HTMLElement;
  const open = (): void => {
    count += 1;
    const page = document.createElement('div');
    page.className = 'page';
    page.innerHTML = `<p class="number">${count > 1 ? count : ''}</p><div class="text"></div><div class="foot"></div>`;
    document.body.append(page);
    [text, foot] = [page.querySelector('.text'), page.querySelector('.foot')] as [HTMLElement, HTMLElement];
  };
  const isFull = (): boolean => text.scrollHeight > text.clientHeight + 1;
  const cite = (element: Element): Node[] =>
    [...element.querySelectorAll('[data-note]')].map((mark) => {
      const note = notes?.children[Number(mark.getAttribute('data-note')) - 1]?.cloneNode(true) as Node;
      foot.classList.add('used');
      foot.append(note);
      return note;
    });
  open();
  for (const block of [...(source?.children ?? [])]) {
    const whole = block.cloneNode(true) as HTMLElement;
    text!.append(whole);
    const cited = cite(whole);
    if (!isFull()) continue;
    whole.remove();
    for (const note of cited) (note as Element).remove();
    if (!block.classList.contains('body')) {
      open();
      text!.append(whole);
      cite(whole);
      continue;
    }
    // Word by word: a mark stays with the word before it.
    let part = block.cloneNode(false) as HTMLElement;
    text!.append(part);
    for (const piece of block.innerHTML.split(/ (?![^<]*>)/u)) {
      const before = part.innerHTML;
      part.innerHTML = before === '' ? piece : `${before} ${piece}`;
      const holder = document.createElement('span');
      holder.innerHTML = piece;
      const added = cite(holder);
      if (!isFull()) continue;
      const first = before === '' && !part.classList.contains('continued');
      if (first) part.remove();
      else part.innerHTML = before;
      for (const note of added) (note as Element).remove();
      open();
      part = block.cloneNode(false) as HTMLElement;
      if (!first) part.classList.add('continued');
      part.innerHTML = piece;
      text!.append(part);
      cite(holder);
    }
  }
  source?.remove();
  notes?.remove();
}

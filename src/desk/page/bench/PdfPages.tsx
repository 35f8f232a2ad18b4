import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OriginalLine } from '../../drafts/api.ts';
import * as words from '../../../words/vi/bench.ts';

interface PdfPagesProps {
  readonly file: string;
  /** Its text, for the page and height of each line, and for who cannot see the pages. */
  readonly lines: readonly OriginalLine[];
  readonly line: number | undefined;
}

/** The pages of a PDF, each drawn when it comes near the window. */
export function PdfPages({ file, lines, line }: PdfPagesProps) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [ratio, setRatio] = useState(Math.SQRT2);
  const [fault, setFault] = useState('');
  const pages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    open(file)
      .then(async (opened) => {
        const { width, height } = (await opened.getPage(1)).getViewport({ scale: 1 });
        if (isGone) return;
        setRatio(height / width);
        setPdf(opened);
      })
      .catch((error: unknown) => setFault(words.originalUnread(String(error))));
    return () => {
      isGone = true;
    };
  }, [file]);
  useEffect(() => {
    const place = placeOf(lines, line);
    const page = place && pages.current?.querySelector<HTMLElement>(`[data-page="${place.page}"]`);
    const pane = pages.current?.closest<HTMLElement>('.bench-scroll');
    if (!place || !page || !pane) return;
    const top = page.offsetTop + place.share * page.offsetHeight;
    pane.scrollTo({ top: top - pane.clientHeight / 2 });
  }, [line, lines, pdf]);
  if (fault !== '') return <p class="notice notice-warn">{fault}</p>;
  if (!pdf) return <p class="soft">{words.loading}</p>;
  return (
    <div class="original-pages" ref={pages}>
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <PdfPage key={index} pdf={pdf} number={index + 1} ratio={ratio} text={textOf(lines, index + 1)} />
      ))}
    </div>
  );
}

async function open(file: string): Promise<PDFDocumentProxy> {
  const [{ getDocument }, response] = await Promise.all([import('unpdf/pdfjs'), fetch(file)]);
  if (!response.ok) throw new Error(response.statusText);
  // Nothing of the document is run, and nothing is fetched for it.
  const data = new Uint8Array(await response.arrayBuffer());
  return getDocument({ data, enableXfa: false, stopAtErrors: false }).promise;
}

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly ratio: number;
  readonly text: string;
}

function PdfPage({ pdf, number, ratio, text }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const own = canvas.current;
    if (!own) return undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        void draw(pdf, number, own);
      },
      { rootMargin: '600px' },
    );
    watcher.observe(own);
    return () => watcher.disconnect();
  }, [pdf, number]);
  return (
    <section data-page={number} class="original-page is-drawn" aria-label={words.originalPage(number)}>
      <canvas ref={canvas} width={100} height={Math.round(100 * ratio)} aria-hidden="true" />
      <p class="visually-hidden">{text}</p>
    </section>
  );
}

async function draw(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<void> {
  const page = await pdf.getPage(number);
  const { width } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (canvas.clientWidth / width) * Math.min(devicePixelRatio, 2) });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  const canvasContext = canvas.getContext('2d');
  if (canvasContext) await page.render({ canvas, canvasContext, viewport }).promise;
}

/** The page of a line, and how far down it stands, of 1: by its number among the page's lines. */
function placeOf(
  lines: readonly OriginalLine[],
  line: number | undefined,
): { page: number; share: number } | undefined {
  const found = lines.find(({ number }) => number === line);
  if (!found) return undefined;
  const own = lines.filter(({ page }) => page === found.page);
  return { page: found.page, share: (own.indexOf(found) + 0.5) / own.length };
}

const textOf = (lines: readonly OriginalLine[], page: number): string =>
  lines
    .filter((line) => line.page === page)
    .map(({ text }) => text)
    .join(' ');

import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarkedSentence, OriginalLine, PlacedWord, ScannedPage } from '../../drafts/api.ts';
import * as words from '../../../words/vi/bench.ts';
import { boxesOf, type Box } from './find-on-page.ts';
import { placedText } from './placed-text.ts';

interface PdfPagesProps {
  readonly file: string;
  /** Its text, for the page and height of each line, and for who cannot see the pages. */
  readonly lines: readonly OriginalLine[];
  readonly line: number | undefined;
  /** Of a scan its words; a printed PDF says itself where they stand. */
  readonly scanned: readonly ScannedPage[] | undefined;
  /** What is looked at: its words are marked where they are found. */
  readonly sentence: MarkedSentence | undefined;
}

/** The pages of a PDF, each drawn when it comes near the window. */
export function PdfPages({ file, lines, line, scanned, sentence }: PdfPagesProps) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [ratio, setRatio] = useState(Math.SQRT2);
  const [fault, setFault] = useState('');
  const [marked, setMarked] = useState<{ readonly page: number; readonly boxes: readonly Box[] }>();
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
    if (!place || !page || !pane) {
      setMarked(undefined);
      return undefined;
    }
    const top = page.offsetTop + place.share * page.offsetHeight;
    pane.scrollTo({ top: top - pane.clientHeight / 2 });
    let isGone = false;
    setMarked(undefined);
    const number = place.page;
    const placed = scanned
      ? Promise.resolve(scanned.find((own) => own.page === number)?.words ?? [])
      : pdf
        ? printedWords(pdf, number)
        : Promise.resolve([]);
    void placed.then((all) => {
      const boxes = sentence ? boxesOf(sentence, all) : [];
      const first = boxes[0];
      if (isGone || !first) return;
      setMarked({ page: number, boxes });
      pane.scrollTo({ top: page.offsetTop + first.top * page.offsetHeight - pane.clientHeight / 2 });
    });
    return () => {
      isGone = true;
    };
  }, [line, lines, pdf, scanned, sentence]);
  if (fault !== '') return <p class="notice notice-warn">{fault}</p>;
  if (!pdf) return <p class="soft">{words.loading}</p>;
  return (
    <div class="original-pages" ref={pages}>
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <PdfPage
          key={index}
          pdf={pdf}
          number={index + 1}
          ratio={ratio}
          text={textOf(lines, index + 1)}
          marks={marked?.page === index + 1 ? marked.boxes : NO_BOXES}
        />
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
  readonly marks: readonly Box[];
}

const NO_BOXES: readonly Box[] = [];

function PdfPage({ pdf, number, ratio, text, marks }: PdfPageProps) {
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
      {marks.map(({ left, top, right, bottom }) => (
        <span
          key={`${left} ${top}`}
          class="page-mark"
          style={{
            insetInlineStart: `${100 * left}%`,
            insetBlockStart: `${100 * top}%`,
            inlineSize: `${100 * (right - left)}%`,
            blockSize: `${100 * (bottom - top)}%`,
          }}
        />
      ))}
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

async function printedWords(pdf: PDFDocumentProxy, number: number): Promise<PlacedWord[]> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item ? (placedText(item, viewport) ?? []) : []));
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

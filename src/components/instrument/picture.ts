import type { Plot } from '../../views/instrument/plot.ts';
import { paletteOf } from './palette.ts';
import { drawPlot, type PlotOptions } from './draw-plot.ts';
import { fileName, save } from './save-files.ts';

const WIDTH = 1200;
const MARGIN = 48;
const ONE = 500;
const EACH = 260;

/** What stands around charts once they have left their page. */
export interface PictureText {
  readonly title: string;
  /** View, measure, unit and how to read it. */
  readonly under: string;
  /** Source and address. */
  readonly foot: readonly string[];
}

/** Saves charts as one picture with their title, unit, source and address drawn in. */
export async function savePicture(
  place: Element,
  plots: readonly Plot[],
  options: Pick<PlotOptions, 'measure' | 'reach'> & { readonly unitOf: (plot: Plot) => string },
  text: PictureText,
): Promise<void> {
  const picture = paint(place, plots, options, text);
  const blob = await new Promise<Blob | null>((done) => {
    picture.toBlob(done, 'image/png');
  });
  if (blob) save(blob, `${fileName(text.title)}.png`);
}

function paint(
  place: Element,
  plots: readonly Plot[],
  { unitOf, ...options }: Parameters<typeof savePicture>[2],
  text: PictureText,
): HTMLCanvasElement {
  const palette = paletteOf(place, true);
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  const styles = {
    title: { font: `600 34px ${palette.serif}`, colour: palette.ink, leading: 46 },
    under: { font: `400 20px ${palette.sans}`, colour: palette.soft, leading: 30 },
    name: { font: `600 20px ${palette.sans}`, colour: palette.ink, leading: 36 },
    foot: { font: `400 17px ${palette.sans}`, colour: palette.soft, leading: 26 },
  };
  const broken = (lines: readonly string[], { font }: { font: string }): string[] =>
    lines.flatMap((line) => linesOf(ctx, line, font));
  const title = broken([text.title], styles.title);
  const under = broken([text.under], styles.under);
  const foot = broken(text.foot, styles.foot);
  const [first] = plots;
  const tall =
    first?.form === 'ranking' ? Math.max(200, first.labels.length * 34 + 40) : plots.length > 1 ? EACH : ONE;
  const names = plots.length > 1 ? styles.name.leading : 0;
  const head = MARGIN + title.length * 46 + under.length * 30 + 16;
  const end = head + plots.length * (tall + names) + 20;
  const height = end + foot.length * 26 + MARGIN - 12;
  canvas.width = WIDTH * 2;
  canvas.height = height * 2;
  ctx.scale(2, 2);
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, WIDTH, height);
  let y = MARGIN;
  const write = (lines: readonly string[], { font, colour, leading }: (typeof styles)['title']): void => {
    ctx.font = font;
    ctx.fillStyle = colour;
    for (const line of lines) ctx.fillText(line, MARGIN, (y += leading) - leading * 0.3);
  };
  write(title, styles.title);
  write(under, styles.under);
  for (const [index, plot] of plots.entries()) {
    y = head + index * (tall + names);
    if (names > 0) write([plot.title ?? ''], styles.name);
    const inner = document.createElement('canvas');
    inner.width = WIDTH - 2 * MARGIN;
    inner.height = tall;
    const drawn = drawPlot(inner, plot, { ...options, unit: unitOf(plot), palette, picture: true });
    ctx.drawImage(inner, MARGIN, y, WIDTH - 2 * MARGIN, tall);
    drawn.destroy();
  }
  y = end;
  write(foot, styles.foot);
  ctx.fillStyle = palette.son;
  ctx.fillRect(0, 0, WIDTH, 8);
  return canvas;
}

function linesOf(ctx: CanvasRenderingContext2D, text: string, font: string): string[] {
  ctx.font = font;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && ctx.measureText(longer).width > WIDTH - 2 * MARGIN) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

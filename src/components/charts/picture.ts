import type { ChartData } from '../../views/charts/chart-data.ts';
import { drawChanges, drawValues, type DrawnChart } from './draw.ts';
import { paletteOf } from './palette.ts';
import { words } from './words.ts';

const WIDTH = 1200;
const MARGIN = 48;
const VALUES = 460;
const CHANGES = 190;

/** What stands around a chart once it has left its page. */
export interface PictureSetting {
  /** Name of the archive. */
  readonly site: string;
  /** Address of the chart, with the reader's choices. */
  readonly address: string;
}

/** Saves a chart as a picture with its title, unit, source and address drawn in. */
export async function savePicture(
  place: Element,
  data: ChartData,
  plan: boolean,
  setting: PictureSetting,
): Promise<void> {
  const picture = paintPicture(place, data, plan, setting);
  const blob = await new Promise<Blob | null>((done) => {
    picture.toBlob(done, 'image/png');
  });
  if (!blob) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName([data.title, data.seriesName, data.areaName].join(' '))}.png`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

function paintPicture(
  place: Element,
  data: ChartData,
  plan: boolean,
  { site, address }: PictureSetting,
): HTMLCanvasElement {
  const palette = paletteOf(place, true);
  const withChanges = data.changes.some((value) => value !== null);
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  const text = {
    title: { font: `600 34px ${palette.serif}`, colour: palette.ink, leading: 46 },
    under: { font: `400 20px ${palette.sans}`, colour: palette.soft, leading: 30 },
    foot: { font: `400 17px ${palette.sans}`, colour: palette.soft, leading: 26 },
  };
  const broken = (line: string, { font }: { font: string }): string[] => linesOf(ctx, line, font);
  const title = broken(data.title, text.title);
  const under = broken(
    words.caption(data.seriesName, data.areaName, data.unit, legend(data, plan)),
    text.under,
  );
  const foot = [...broken(words.source(site), text.foot), ...broken(address, text.foot)];
  const head = MARGIN + title.length * 46 + under.length * 30 + 16;
  const end = head + VALUES + (withChanges ? CHANGES + 34 : 0) + 20;
  const height = end + foot.length * 26 + MARGIN - 12;
  canvas.width = WIDTH * 2;
  canvas.height = height * 2;
  ctx.scale(2, 2);
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, WIDTH, height);
  let y = MARGIN;
  const write = (lines: readonly string[], { font, colour, leading }: (typeof text)['title']): void => {
    ctx.font = font;
    ctx.fillStyle = colour;
    for (const line of lines) ctx.fillText(line, MARGIN, (y += leading) - leading * 0.3);
  };
  write(title, text.title);
  write(under, text.under);
  const options = { palette, plan, reach: [], picture: true };
  paintChart(ctx, head, VALUES, (inner) => drawValues(inner, data, options));
  if (withChanges) {
    y = head + VALUES;
    write([words.changes(data.changeUnit)], text.foot);
    paintChart(ctx, head + VALUES + 34, CHANGES, (inner) => drawChanges(inner, data, options));
  }
  y = end;
  write(foot, text.foot);
  ctx.fillStyle = palette.son;
  ctx.fillRect(0, 0, WIDTH, 8);
  return canvas;
}

function paintChart(
  ctx: CanvasRenderingContext2D,
  top: number,
  height: number,
  draw: (canvas: HTMLCanvasElement) => DrawnChart,
): void {
  const inner = document.createElement('canvas');
  inner.width = WIDTH - 2 * MARGIN;
  inner.height = height;
  const chart = draw(inner);
  ctx.drawImage(inner, MARGIN, top, WIDTH - 2 * MARGIN, height);
  chart.destroy();
}

function legend({ derived, plan: plans, breaks }: ChartData, plan: boolean): string {
  const said = [words.legendStated];
  if (derived.some((value) => value !== null)) said.push(words.legendDerived);
  if (plan && plans.some((value) => value !== null)) said.push(words.legendPlan);
  if (breaks.length > 0) said.push(words.legendBreak);
  return `${said.join('; ')}.`;
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

/** A name that every file system takes: letters without accents, joined by hyphens. */
function fileName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

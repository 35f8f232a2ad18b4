import type { ChartData } from '../../components/indicator/chart-data.ts';
import { drawChanges, drawValues, type DrawnChart } from './draw.ts';
import { paletteOf } from './palette.ts';

const WIDTH = 1200;
const MARGIN = 48;
const VALUES = 460;
const CHANGES = 190;

/** What stands around a chart once it has left its page. */
export interface PictureWords {
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
  words: PictureWords,
): Promise<void> {
  const picture = paintPicture(place, data, plan, words);
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
  { site, address }: PictureWords,
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
  const broken = (words: string, { font }: { font: string }): string[] => linesOf(ctx, words, font);
  const title = broken(data.title, text.title);
  const under = broken(
    `${data.seriesName}, ${data.areaName}. Đơn vị: ${data.unit}. ${legend(data, plan)}`,
    text.under,
  );
  const foot = [
    ...broken(`Nguồn: báo cáo kinh tế - xã hội của ủy ban nhân dân, ${site}.`, text.foot),
    ...broken(address, text.foot),
  ];
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
    write([`Thay đổi so với cùng kỳ năm trước (${data.changeUnit})`], text.foot);
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
  const said = ['Cột đặc: báo cáo nêu'];
  if (derived.some((value) => value !== null)) said.push('cột rỗng: suy ra từ mức tăng, giảm của năm sau');
  if (plan && plans.some((value) => value !== null)) said.push('vạch đỏ ngang: kế hoạch cả năm');
  if (breaks.length > 0) said.push('vạch đứt: từ đó cách tính đổi');
  return `${said.join('; ')}.`;
}

function linesOf(ctx: CanvasRenderingContext2D, words: string, font: string): string[] {
  ctx.font = font;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && ctx.measureText(longer).width > WIDTH - 2 * MARGIN) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A name that every file system takes: letters without accents, joined by hyphens. */
function fileName(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

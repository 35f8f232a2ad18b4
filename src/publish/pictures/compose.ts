import { letteringOf, type Weight } from './lettering.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const ROOM = WIDTH - 2 * MARGIN;

const PAPER = '#fcfcfa';
const INK = '#1a1e2b';
const SOFT = '#4f5666';
const RULE = '#d8d8cf';
/** Chàm and son, as on the site; an archive may have its own, see `colours` in site.yaml. */
export const DEFAULT_COLOURS = { accent: '#25397a', mark: '#a3281c' } as const;

/** What the picture of a shared link says. */
export interface PictureContent {
  /** The site's name, at the top. */
  readonly site: string;
  /** A few words over the title. */
  readonly kicker: string;
  readonly title: string;
  /** A number that stands out, and what it is. */
  readonly value?: string;
  readonly valueWords?: string;
  /** Heights of bars between 0 and 1, oldest first. */
  readonly bars?: readonly number[];
  readonly foot: string;
}

/** The mark of the house, 34 by 34 (public/icon.svg). */
const SEAL =
  'M2 0h30a2 2 0 0 1 2 2v30a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2Zm1.5 3.5v27h27v-27h-27ZM7.5 8h19v2.6h-19zM7.5 13h9v2.6h-9zM7.5 21h4.4v5.5H7.5zM14.8 18h4.4v8.5h-4.4zM22.1 13h4.4v13.5h-4.4z';

/** A picture of 1200 by 630 as SVG. All text is outlines, so that nothing in it can be read as markup. */
export function pictureSvg(content: PictureContent, colours: { accent: string; mark: string }): string {
  const { site, kicker, title, value, valueWords, bars, foot } = content;
  const titleSize = title.length > 90 ? 46 : 54;
  const room = bars && bars.length > 1 && value ? ROOM - 320 : ROOM;
  const lines = letteringOf(600).lines(title, ROOM, titleSize, value ? 2 : 4);
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<rect width="${WIDTH}" height="14" fill="${colours.accent}"/>`,
    `<path transform="translate(${MARGIN} 62) scale(1.3)" fill="${colours.mark}" fill-rule="evenodd" d="${SEAL}"/>`,
    text(site, MARGIN + 62, 95, 30, 600, INK, ROOM - 62),
    text(kicker, MARGIN, 190, 28, 400, SOFT),
    ...lines.map((line, index) => text(line, MARGIN, 256 + index * titleSize * 1.35, titleSize, 600, INK)),
    ...(value ? [text(value, MARGIN, 462, 68, 600, colours.accent, room)] : []),
    ...(valueWords ? [text(valueWords, MARGIN, 512, 26, 400, SOFT, room)] : []),
    ...(value ? barsOf(bars ?? [], colours.accent) : []),
    `<rect x="${MARGIN}" y="548" width="${ROOM}" height="2" fill="${RULE}"/>`,
    text(foot, MARGIN, 590, 24, 400, SOFT),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join('')}</svg>`;
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  weight: Weight,
  fill: string,
  room = ROOM,
): string {
  const lettering = letteringOf(weight);
  const [line = ''] = lettering.lines(words, room, size, 1);
  return `<path fill="${fill}" d="${lettering.outline(line, x, y, size)}"/>`;
}

/** Bars in the corner, on the picture's own base line; the last stands out. */
function barsOf(heights: readonly number[], accent: string): string[] {
  if (heights.length < 2) return [];
  const shown = heights.slice(-8);
  const step = 280 / shown.length;
  return shown.map((height, index) => {
    const tall = Math.max(4, Math.round(height * 150));
    const x = WIDTH - MARGIN - 280 + index * step;
    const opacity = index === shown.length - 1 ? 1 : 0.45;
    return `<rect x="${x.toFixed(1)}" y="${512 - tall}" width="${(step * 0.7).toFixed(1)}" height="${tall}" fill="${accent}" opacity="${opacity}"/>`;
  });
}

/** The colours and the type that charts are drawn with. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly bar: string;
  readonly son: string;
  /** Of lines that are equals, eight at most. */
  readonly lines: readonly string[];
  readonly sans: string;
  readonly serif: string;
}

/** The page's own colours, light or dark; with `picture` those of a picture that leaves the page. */
export function paletteOf(element: Element, picture = false): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const colour = (name: string): string => token(picture ? `--picture-${name}` : `--${name}`);
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    soft: colour('ink-soft'),
    grid: colour('chart-grid'),
    bar: colour('chart-bar'),
    son: colour('son'),
    lines: Array.from({ length: 8 }, (_, index) => colour(`line-${index + 1}`)),
    sans: token('--sans'),
    serif: token('--serif'),
  };
}

import type { getResolvedPDFJS } from 'unpdf';

type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** The operators that set the colour which letters and boxes are filled with. */
export const fillColours = (ops: Operators): ReadonlySet<number> =>
  new Set(
    Object.entries(ops).flatMap(([name, operator]) => (/^setFill.*Color/u.test(name) ? [operator] : [])),
  );

/** PDF.js turns all plain colours into `#rrggbb`. */
export const isWhite = (colour: unknown): boolean => colour === '#ffffff';

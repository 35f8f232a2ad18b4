/** The part of opentype.js that the pictures use; it comes without types. */
declare module 'opentype.js' {
  /** A step of an outline, in pixels; which coordinates it has depends on its type. */
  export interface PathCommand {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
    readonly x?: number;
    readonly y?: number;
  }
  export interface Glyph {
    readonly index: number;
    readonly advanceWidth: number;
    getPath(x: number, y: number, size: number): { readonly commands: readonly PathCommand[] };
  }
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph(char: string): Glyph;
  }
  /** Reads TrueType, OpenType and WOFF. Node sees the package as CommonJS, whose names lie in the default. */
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}

/** Ways in which files arrive broken, on bytes: each keeps to a seed's random numbers. */
export const BYTE_DAMAGES: Readonly<Record<string, (bytes: Uint8Array, random: () => number) => Uint8Array>> =
  {
    truncated: (bytes, random) => bytes.slice(0, Math.floor(random() * bytes.length)),
    'without its beginning': (bytes, random) => bytes.slice(Math.floor(random() * bytes.length)),
    'with bytes replaced': (bytes, random) =>
      bytes.map((byte) => (random() > 0.995 ? Math.floor(random() * 256) : byte)),
    'with one byte replaced': (bytes, random) => {
      const broken = bytes.slice();
      broken[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      return broken;
    },
    'with bytes lost': (bytes, random) => bytes.filter(() => random() > 0.002),
    'with a stretch shuffled': (bytes, random) => {
      const broken = bytes.slice();
      const from = Math.floor(random() * bytes.length);
      const length = Math.min(bytes.length - from, 400);
      for (let index = from; index < from + length; index += 1) {
        const other = from + Math.floor(random() * length);
        [broken[index], broken[other]] = [broken[other] ?? 0, broken[index] ?? 0];
      }
      return broken;
    },
    'with a stretch of zeros': (bytes, random) => {
      const from = Math.floor(random() * bytes.length);
      return bytes.slice().fill(0, from, Math.min(bytes.length, from + Math.floor(random() * 2000)));
    },
    binary: (_bytes, random) =>
      Uint8Array.from({ length: Math.floor(random() * 4000) }, () => random() * 256),
    'under a false name': (bytes, random) =>
      Uint8Array.from([
        ...Buffer.from(
          ['%PDF-1.7\n', 'PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '{\\rtf1'][Math.floor(random() * 4)] ??
            '',
          'latin1',
        ),
        ...bytes,
      ]),
    'on one huge line': (bytes) => bytes.map((byte) => (byte === 10 ? 32 : byte)),
  };

import { expect, test } from 'vitest';
import { heldDashes } from '../../../../src/views/site/held-dashes.ts';

test('no line of a title begins with a dash', () => {
  expect(heldDashes('Phát triển kinh tế - xã hội, giai đoạn 2021 – 2025')).toBe(
    'Phát triển kinh tế\u00a0- xã hội, giai đoạn 2021\u00a0– 2025',
  );
});

test('hyphens within words and a title without dashes stay as they are', () => {
  expect(heldDashes('Covid-19 và COP 26')).toBe('Covid-19 và COP 26');
});

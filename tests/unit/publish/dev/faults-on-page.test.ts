import { expect, it } from 'vitest';
import type { Fault } from '../../../../src/archive/model.ts';
import { pageOfFailure, pageOfFaults, withFaults } from '../../../../src/publish/dev/faults-on-page.ts';

const fault = (file: string, message: string, severity: Fault['severity'] = 'error'): Fault => ({
  file,
  line: 7,
  rule: 'frontmatter',
  severity,
  message,
  hint: 'Sửa <b>.',
});
const HTML = '<body><p>Trang</p></body></html>';

it('a page tells the faults of its own file openly, and folds those of others', () => {
  const faults = [fault('reports/a-2024.md', 'thiếu <title>'), fault('areas.yaml', 'mã lạ', 'warning')];
  const html = withFaults(HTML, '/bao-cao/a-2024/', faults);
  expect(html).toMatch(/<details open><summary[^>]*>Kho có 1 lỗi, 1 lưu ý<\/summary>/);
  expect(html.indexOf('thiếu &lt;title&gt;')).toBeLessThan(html.indexOf('Ở các tệp khác'));
  expect(html).toContain('<code>reports/a-2024.md, dòng 7</code>');
  expect(html).not.toContain('<b>');
  expect(html).toMatch(/<\/aside><\/body><\/html>$/);
  expect(withFaults(HTML, '/', faults)).toMatch(/<details><summary/);
  expect(withFaults(HTML, '/', [])).toBe(HTML);
});

it.each([
  ['/bao-cao/a-2024/', 'reports/a-2024.md'],
  ['/bao-cao/a-2024', 'reports/a-2024.md'],
  ['/chi-tieu/so-ca/', 'indicators/so-ca.md'],
  ['/en/chi-tieu/so-ca/', 'indicators/so-ca.md'],
  ['/bao-cao/a-2024/', 'reports/a-2024.md.txt'],
])('the address %s of what could not be read tells the faults of %s', (path, file) => {
  const html = pageOfFaults(path, [
    fault(file, 'status chỉ nhận draft hoặc reviewed'),
    fault('areas.yaml', 'khác'),
  ]);
  expect(html).toContain(`<h1>${file} chưa thành trang</h1>`);
  expect(html).toContain('status chỉ nhận draft hoặc reviewed');
  expect(html).not.toContain('areas.yaml');
});

it('an address that names nothing of the archive’s stays one that is not found', () => {
  const faults = [fault('reports/a-2024.md', 'hỏng')];
  for (const path of ['/khong-co/', '/bao-cao/', '/bao-cao/b-2024/'])
    expect(pageOfFaults(path, faults)).toBeUndefined();
});

it('a page that can’t be written says so in Vietnamese, with its file and what went wrong', () => {
  const html = pageOfFailure('/bao-cao/a-2024/', new TypeError('x < y'), [
    fault('reports/a-2024.md', 'hỏng'),
  ]);
  expect(html).toContain('Không viết được trang /bao-cao/a-2024/ (reports/a-2024.md)');
  expect(html).toContain('TypeError: x &lt; y');
  expect(html).toContain('hỏng');
});

import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { DATA_ZIP, SITE_ZIP } from './paths.ts';
import { writeZip } from './zip-files.ts';

const ZIPS: readonly string[] = [DATA_ZIP, SITE_ZIP].map((path) => path.slice(1));

const SITE_ZIP_LINK = /<a href="[^"]*\/trang-web\.zip"[^>]*>([^<]*)<\/a>/g;

/**
 * Writes the two files that hold everything: all data files, and the whole site to be read without a network.
 * Comes last, when every other file of the built folder is there.
 */
export async function writeDownloads({ site }: Pick<Archive, 'site'>, outDir: string): Promise<void> {
  await writeZip(join(outDir, DATA_ZIP), {
    folder: join(outDir, 'data'),
    inside: 'du-lieu',
    include: (path) => !ZIPS.includes(`data/${path}`),
    texts: { 'DOC-TRUOC.txt': dataNotes(site) },
  });
  await writeZip(join(outDir, SITE_ZIP), {
    folder: outDir,
    inside: 'kho-bao-cao',
    // A zip can't hold itself: there its link is its words.
    include: (path) => `/${path}` !== SITE_ZIP,
    edit: (_path, html) => html.replace(SITE_ZIP_LINK, '$1'),
    texts: { 'MO-KHO.txt': SITE_NOTES },
  });
}

function dataNotes({ title, publisher, licence }: Archive['site']): string {
  return `${title}: dữ liệu

datapackage.json mô tả mọi tệp và mọi cột (Frictionless Data Package).
observations.csv: mỗi dòng là một lần báo cáo nêu một số liệu.
Thư mục vi/ có cùng các tệp CSV, viết cho bảng tính đặt tiếng Việt (dấu chấm phẩy ngăn cột, dấu phẩy thập phân).

Người công bố: ${publisher}
Giấy phép: ${licence.name} (${licence.url})
`;
}

const SITE_NOTES = `Cách mở kho trên máy không nối mạng

Trình duyệt không cho trang mở thẳng từ tệp dùng ô tìm kiếm, nên cần một máy chủ nhỏ chạy ngay trên máy này.
Mở cửa sổ lệnh trong thư mục này, chạy MỘT trong các lệnh sau rồi vào http://localhost:8000/ :

  python3 -m http.server 8000
  py -m http.server 8000          (Windows)
  php -S localhost:8000
  ruby -run -e httpd . -p 8000
  busybox httpd -f -p 8000
  npx serve -l 8000               (cần mạng ở lần đầu)
`;

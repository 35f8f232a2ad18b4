import { expect, type Page } from '@playwright/test';
import { ownDesk, type OwnDesk } from './own-desk.ts';

/** Our own words: eight figures, one sentence of no indicator, one note whose mark is lost. */
export const SOURCE = `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN
Số: 12/BC-UBND
Lạng Sơn, ngày 20 tháng 3 năm 2024

BÁO CÁO
Tình hình kinh tế - xã hội quý I năm 2024

I. KẾT QUẢ

1. Tài chính

Tổng thu ngân sách nhà nước trên địa bàn ước 2.045,7 tỷ đồng, đạt 27,3% dự toán, tăng 21,6% so với cùng kỳ; trong đó thu nội địa 600,5 tỷ đồng, đạt 25% dự toán.

Tổng chi ngân sách địa phương ước 3.000 tỷ đồng, đạt 20% dự toán.

2. Thương mại

Tổng mức bán lẻ hàng hóa ước 9.169 tỷ đồng, đạt 22,64% kế hoạch, tăng 18,07% so với cùng kỳ. Kim ngạch xuất khẩu đạt 427,9 triệu USD, tăng 11,6% so với cùng kỳ. Cây bóng mát ven đường trồng mới được 120 nghìn cây cảnh quan.

3. Nông nghiệp

Đàn trâu có 57.895 con, giảm 14,7% so với cùng kỳ. Đàn bò có 28.350 con, tăng 1,02% so với cùng kỳ.
`;
export const SLUG = 'lang-son-2024-q1';

/** A desk on an archive with the sample as a draft, one note of which has lost its place. */
export async function deskWithSample(): Promise<OwnDesk> {
  const desk = await ownDesk(SOURCE);
  const report = `reports/${SLUG}.md`;
  desk.write(
    report,
    `${desk.read(report).trimEnd()} (chú thích chưa rõ vị trí)[^4]\n\n[^4]: Gồm chi đầu tư và chi thường xuyên.\n`,
  );
  return desk;
}

/** Opens the sample at the bench, with the desk's key first. */
export async function openBench(page: Page, desk: OwnDesk): Promise<void> {
  await page.goto(desk.url);
  await page.waitForURL(/:\d+\/$/u);
  await page.goto(new URL(`/ban-soat/${SLUG}`, desk.url).href);
  await expect(page.locator('.item-card')).toBeVisible({ timeout: 60_000 });
}

/** Drops a file on the shelf as from a folder's window. */
export async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([base64, called]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([content], called));
      return transfer;
    },
    [bytes.toString('base64'), name] as const,
  );
  await page.dispatchEvent('.drop', 'drop', { dataTransfer });
}

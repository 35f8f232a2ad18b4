const BUDGET = /^(?:tổng )?(?:số )?(?:thu|chi|dự phòng|bổ sung)(?!\p{L})/u;
const PLANNED =
  /(?<!\p{L})(?:sau (?:khi )?điều chỉnh|(?:phê chuẩn|quyết định|thông qua|phân bổ|điều chỉnh|bổ sung|(?<!được )giao) dự toán|(?<=^["“]?|[;.] )(?:tổng )?dự toán (?:thu|chi)(?= (?:[^;.%]|\.(?=\d))*$))(?!\p{L})(?!.*(?<!\p{L})(?:thực hiện|ước|lũy kế|đến nay|kết quả)(?!\p{L}))/u;

/**
 * Whether revenue or spending is only resolved upon and has not come in: `phê chuẩn dự toán …: | thu nội địa 92 tỷ đồng`, `tổng chi
 * sau điều chỉnh | 216 tỷ đồng`, `dự toán chi 84 tỷ đồng, trong đó chi thường xuyên | 61 tỷ đồng`.
 *
 * @param before the words up to the number, with those of the sentences that it goes on from, in matchForm
 */
export const isPlannedBudget = (phrase: string, before: string): boolean =>
  BUDGET.test(phrase) && PLANNED.test(before);

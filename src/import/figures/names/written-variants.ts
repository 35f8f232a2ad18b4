/**
 * Words that offices write in several ways: abbreviated, in the words of another region, with another vowel. In
 * matchForm; the first of each row is what the catalogue mostly has.
 */
const SAME: readonly (readonly string[])[] = [
  ['hằng năm', 'hàng năm'],
  ['hằng tháng', 'hàng tháng'],
  ['hợp tác xã', 'htx'],
  ['doanh nghiệp', 'dn'],
  ['nông thôn mới', 'ntm'],
  ['bảo hiểm y tế', 'bhyt'],
  ['bảo hiểm xã hội', 'bhxh'],
  ['bảo hiểm thất nghiệp', 'bhtn', 'bh thất nghiệp'],
  ['vắc xin', 'vắcxin', 'vắc-xin', 'vacxin', 'vaccine', 'vác xin'],
  [
    'nước hợp vệ sinh',
    'nước sinh hoạt hợp vệ sinh',
    'nước sinh hoạt đảm bảo vệ sinh',
    'nước sinh hoạt bảo đảm vệ sinh',
  ],
  ['sử dụng nước', 'được sử dụng nước', 'dùng nước', 'được cấp nước', 'được cung cấp nước', 'được dùng nước'],
  [
    'dân nông thôn',
    'số dân nông thôn',
    'hộ nông thôn',
    'số hộ dân nông thôn',
    'số hộ nông thôn',
    'người dân khu vực nông thôn',
    'dân cư khu vực nông thôn',
    'hộ dân khu vực nông thôn',
  ],
  ['tai nạn giao thông', 'tngt'],
  ['ngân sách nhà nước', 'nsnn'],
  ['ngân sách địa phương', 'nsđp'],
  ['ngân sách trung ương', 'nstw'],
  ['thủ tục hành chính', 'tthc'],
  ['mục tiêu quốc gia', 'mtqg'],
  ['đầu tư phát triển', 'đtpt'],
  ['chi thường xuyên', 'chi tx'],
  ['3 chương trình', '03 chương trình', 'ba chương trình'],
  ['khu công nghiệp', 'kcn'],
  ['cụm công nghiệp', 'ccn'],
  ['xuất khẩu lao động', 'xklđ'],
  ['ca mắc', 'trường hợp mắc', 'ca mắc bệnh', 'trường hợp mắc bệnh', 'ca bệnh'],
  [
    'bằng cấp, chứng chỉ',
    'bằng cấp chứng chỉ',
    'bằng cấp/chứng chỉ',
    'bằng cấp và chứng chỉ',
    'bằng/chứng chỉ',
    'bằng, chứng chỉ',
    'văn bằng, chứng chỉ',
    'văn bằng/chứng chỉ',
  ],
  [
    'trường đạt chuẩn quốc gia',
    'trường học đạt chuẩn quốc gia',
    'trường chuẩn quốc gia',
    'trường đạt chuẩn cqg',
    'trường đạt cqg',
    'trường công lập đạt chuẩn quốc gia',
    'trường học công lập đạt chuẩn quốc gia',
    'trường mầm non, phổ thông đạt chuẩn quốc gia',
    'trường mầm non, phổ thông công lập đạt chuẩn quốc gia',
    'trường mầm non, phổ thông được công nhận đạt chuẩn quốc gia',
    'trường mầm non và phổ thông đạt chuẩn quốc gia',
    'trường học các cấp đạt chuẩn quốc gia',
  ],
  [
    'hưởng trợ cấp thất nghiệp',
    'hưởng bảo hiểm thất nghiệp',
    'hưởng bhtn',
    'hưởng chế độ trợ cấp thất nghiệp',
    'hưởng chế độ bảo hiểm thất nghiệp',
    'hưởng chế độ bhtn',
    'hưởng trợ cấp bhtn',
    'hưởng tctn',
  ],
  ['từ 15 tuổi trở lên', '15 tuổi trở lên', 'trên 15 tuổi'],
  [
    'thất nghiệp trong độ tuổi lao động',
    'thất nghiệp của lao động trong độ tuổi',
    'thất nghiệp của lực lượng lao động trong độ tuổi',
    'thất nghiệp của lao động trong độ tuổi lao động',
    'thất nghiệp trong độ tuổi',
    'thất nghiệp của lực lượng lao động',
  ],
  ['hồ sơ', 'hs'],
  ['trước hạn', 'sớm hạn', 'trước hẹn', 'trước thời hạn'],
  ['đúng hạn', 'đúng hẹn'],
  ['quá hạn', 'trễ hạn', 'trễ hẹn', 'chậm hạn', 'quá hẹn'],
  ['xuất nhập khẩu', 'xuất, nhập khẩu', 'xuất khẩu, nhập khẩu', 'xnk'],
  ['trẻ em', 'trẻ'],
  ['gia súc, gia cầm', 'gia cầm, gia súc', 'gia súc và gia cầm', 'gia cầm và gia súc'],
  ['chế biến, chế tạo', 'chế biến chế tạo', 'chế biến và chế tạo', 'chế biến - chế tạo'],
  ['mầm non, phổ thông', 'phổ thông, mầm non', 'mầm non và phổ thông', 'phổ thông và mầm non'],
  ['lợn', 'heo'],
  ['ngô', 'bắp'],
  ['sắn', 'khoai mì', 'mì', 'khoai mỳ'],
  ['khoai lang', 'cây lang', 'lang các loại'],
  ['cây ăn quả', 'cây ăn trái'],
  ['giá trị sản xuất', 'gtsx'],
  ['lạc', 'đậu phộng', 'đậu phụng'],
  ['đậu tương', 'đậu nành', 'đỗ tương'],
  ['thủy sản', 'thủy, hải sản', 'thủy hải sản'],
  [
    'nông, lâm nghiệp và thủy sản',
    'nông, lâm, thủy sản',
    'nông lâm thủy sản',
    'nông, lâm, ngư nghiệp',
    'nông - lâm - thủy sản',
    'nông, lâm nghiệp, thủy sản',
    'nông lâm nghiệp và thủy sản',
    'nông - lâm - ngư nghiệp',
    'nông - lâm nghiệp và thủy sản',
    'nông lâm nghiệp - thủy sản',
    'nông-lâm nghiệp, thủy sản',
    'nông-lâm-thủy sản',
    'nông, lâm và thủy sản',
    'nông, lâm nghiệp thủy sản',
    'nông nghiệp - lâm nghiệp - thủy sản',
    'nông nghiệp, lâm nghiệp, thủy sản',
    'nlts',
    'nông, lâm nghiệp - thủy sản',
  ],
  ['công nghiệp và xây dựng', 'công nghiệp - xây dựng', 'công nghiệp, xây dựng', 'cn-xd', 'cn - xd', 'cnxd'],
  ['khu vực i', 'kv.i', 'kv i'],
  ['khu vực ii', 'kv.ii', 'kv ii'],
  ['khu vực iii', 'kv.iii', 'kv iii'],
  [
    'công nghiệp - tiểu thủ công nghiệp',
    'cn-ttcn',
    'cn - ttcn',
    'công nghiệp - ttcn',
    'công nghiệp-tiểu thủ công nghiệp',
    'công nghiệp, ttcn',
    'cn, ttcn',
  ],
  ['tiểu thủ công nghiệp', 'ttcn'],
  [
    'lúa đông xuân',
    'lúa vụ đông xuân',
    'vụ lúa đông xuân',
    'lúa đông - xuân',
    'lúa vụ đông - xuân',
    'lúa đông-xuân',
  ],
  ['lúa hè thu', 'lúa vụ hè thu', 'vụ lúa hè thu', 'lúa hè - thu', 'lúa hè-thu'],
  ['lúa thu đông', 'lúa vụ thu đông', 'vụ lúa thu đông'],
  ['lúa mùa', 'lúa vụ mùa', 'vụ lúa mùa'],
  ['trung học phổ thông', 'thpt'],
  [
    'trật tự an toàn giao thông',
    'trật tự, an toàn giao thông',
    'ttatgt',
    'trật tự atgt',
    'tt atgt',
    'tt-atgt',
  ],
  ['giấy chứng nhận quyền sử dụng đất', 'gcnqsdđ'],
  [
    'đầu tư trực tiếp nước ngoài',
    'đầu tư nước ngoài',
    'fdi',
    'đầu tư trực tiếp của nước ngoài',
    'đầu tư trực tiếp từ nước ngoài',
  ],
  [
    'trên 1 ha',
    'trên 1ha',
    'trên một ha',
    'trên mỗi ha',
    'trên 1 héc ta',
    'trên một héc ta',
    'trên 1 hec-ta',
    'trên 1 hécta',
    'trên một hécta',
    'trên mỗi hécta',
  ],
  ['ngành dệt', 'công nghiệp dệt'],
  ['ngoài quốc doanh', 'ngoài nhà nước'],
  ['sản phẩm từ kim loại đúc sẵn', 'sản phẩm từ kim loại'],
  ['sản xuất sản phẩm từ', 'sản xuất các sản phẩm từ'],
  ['sản phẩm có liên quan', 'sản phẩm liên quan'],
];

/** No name has so many ways of writing that matter. */
const MOST = 240;

/** A name, and the ways in which the same words are written. */
export function writtenVariants(phrase: string): string[] {
  if (!ANY.test(phrase)) return [phrase];
  let variants = [phrase];
  for (const words of SAME) {
    const found = words.find((word) => holds(phrase, word));
    if (found === undefined) continue;
    const others = words.filter((word) => word !== found);
    variants = variants.flatMap((variant) => [
      variant,
      ...others.map((other) => variant.replace(asWord(found), other)),
    ]);
  }
  return [...new Set(variants)].slice(0, MOST);
}

const PATTERNS = new Map(
  SAME.flat().map((word) => [word, new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u')]),
);

/** Any of the words, even within longer ones: most names have none. */
const ANY = new RegExp([...PATTERNS.keys()].join('|'), 'u');

const asWord = (word: string): RegExp => PATTERNS.get(word) ?? /$^/u;
const holds = (phrase: string, word: string): boolean => phrase.includes(word) && asWord(word).test(phrase);

/** How a province's product was called before 2017, and the country's is: the first of each row is the catalogue's. */
const OF_COUNTRY: readonly (readonly [own: RegExp, others: readonly string[]])[] = [
  [/(?<!\p{L})grdp(?!\p{L})/u, ['gdp']],
  [/(?<!\p{L})tổng sản phẩm trên địa bàn(?!\p{L})/u, ['tổng sản phẩm trong nước', 'tổng sản phẩm nội địa']],
];

/** Names of a province's product as they were, and as the country's is named. */
export function namesOfCountrys(phrases: readonly string[]): string[] {
  const named = OF_COUNTRY.reduce(
    (found, [own, others]) =>
      found.flatMap((phrase) =>
        own.test(phrase) ? [phrase, ...others.map((other) => phrase.replace(own, other))] : [phrase],
      ),
    [...phrases],
  );
  return [...new Set(named)].filter((phrase) => !phrases.includes(phrase));
}

/** Invented phrases from which sample reports are made; none is taken from a real report. */

const SUBJECTS = [
  'Phòng Nông nghiệp xã Bản Mới',
  'Các hộ trồng chè vùng cao',
  'Ban quản lý chợ phiên',
  'Tổ thủy nông thôn Nà Lúa',
  'Trạm y tế cụm xã phía bắc',
  'Hợp tác xã mật ong rừng',
  'Đội công trình thị trấn',
  'Trường tiểu học bán trú',
  'Nhóm thợ dệt thổ cẩm',
  'Xưởng sấy măng bản Khuổi',
];
const VERBS = [
  'đã sửa chữa',
  'tiếp tục mở rộng',
  'bàn giao thêm',
  'vừa nghiệm thu',
  'đưa vào dùng',
  'chăm sóc tốt',
];
const OBJECTS = [
  'mương dẫn nước chân đồi',
  'khu nhà lưới ươm giống',
  'bãi tập kết củi khô',
  'vườn thuốc nam mẫu',
  'sân phơi nông sản chung',
  'bể chứa nước đầu nguồn',
  'đoạn đường bê tông liên bản',
  'dãy phòng học lợp mái mới',
];
const TAILS = [
  'trước mùa mưa lũ',
  'với công sức của bà con',
  'theo lịch đã hẹn từ đầu vụ',
  'nhờ nguồn quỹ tự góp',
  'để kịp phiên chợ cuối tháng',
  'sau khi họp dân ba lần',
];

/** A small generator of numbers from 0 to 1 that a seed determines (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export class Phrases {
  private readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  count(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  /** A sentence without its full stop. It begins with a capital and ends with a word. */
  sentence(): string {
    const amount = this.chance(0.3)
      ? `, gồm ${this.count(12, 980)} m${this.pick(['²', '³'])} và ${this.count(2, 90)} hộ`
      : '';
    return `${this.pick(SUBJECTS)} ${this.pick(VERBS)} ${this.pick(OBJECTS)}${amount} ${this.pick(TAILS)}`;
  }

  title(): string {
    return this.pick([
      'Trồng trọt và chăn nuôi',
      'Đường sá, cầu cống',
      'Chợ phiên; buôn bán nhỏ',
      'Trường lớp bản xa',
      'Nước sạch và rừng đầu nguồn',
      'Việc làng, việc xã',
    ]);
  }
}

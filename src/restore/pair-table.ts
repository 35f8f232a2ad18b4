/** What is there before the first pairs come in. */
const SMALLEST = 1024;

/**
 * Numbers by pairs of numbers, in typed arrays: a `Map` would need one key of two numbers, which costs several
 * times the memory and the time when there are some hundred thousand.
 */
export class PairTable {
  size = 0;
  private firsts = new Int32Array(SMALLEST);
  private seconds = new Int32Array(SMALLEST);
  private values = new Int32Array(SMALLEST).fill(-1);

  /** The number of a pair of numbers that are not negative; `-1` where there is none. */
  get(first: number, second: number): number {
    return this.values[this.placeOf(first, second)] as number;
  }

  /** The number of a pair; one that is new is numbered by how many there were. */
  add(first: number, second: number): number {
    let place = this.placeOf(first, second);
    const known = this.values[place] as number;
    if (known >= 0) return known;
    if (2 * (this.size + 1) > this.values.length) {
      this.grow();
      place = this.placeOf(first, second);
    }
    this.firsts[place] = first;
    this.seconds[place] = second;
    this.values[place] = this.size;
    this.size += 1;
    return this.size - 1;
  }

  private placeOf(first: number, second: number): number {
    const mask = this.values.length - 1;
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & mask;
    while (
      (this.values[place] as number) >= 0 &&
      (this.firsts[place] !== first || this.seconds[place] !== second)
    ) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private grow(): void {
    const { firsts, seconds, values } = this;
    this.firsts = new Int32Array(2 * values.length);
    this.seconds = new Int32Array(2 * values.length);
    this.values = new Int32Array(2 * values.length).fill(-1);
    for (const [at, value] of values.entries()) {
      if (value < 0) continue;
      const place = this.placeOf(firsts[at] as number, seconds[at] as number);
      this.firsts[place] = firsts[at] as number;
      this.seconds[place] = seconds[at] as number;
      this.values[place] = value;
    }
  }
}

// Reads numbers that were written bit by bit, six to a character; Search/Compression/BitWriter.cs writes them.
'use strict';
const VALUES = new Uint8Array(128);
for (let i = 0; i < 128; i++) VALUES[i] = i > 96 ? i - 71 : i > 94 ? 63 : i > 64 ? i - 65 : i > 47 ? i + 4 : 62;

const reader = text => {
  let at = 0;
  let bits = 0;
  let left = 0;
  const read = count => {
    let value = 0;
    while (count > left) {
      value = (value << left) | (bits & ((1 << left) - 1));
      count -= left;
      bits = VALUES[text.charCodeAt(at++)];
      left = 6;
    }
    left -= count;
    return (value << count) | ((bits >> left) & ((1 << count) - 1));
  };
  const gamma = () => {
    let length = 0;
    while (!read(1)) length++;
    return (1 << length) | read(length);
  };
  const below = range => {
    const length = 31 - Math.clz32(range);
    const shorter = (2 << length) - range;
    const value = read(length);
    return ((value < shorter ? value : ((value << 1) | read(1)) - shorter) + ((range - shorter) >> 1)) % range;
  };
  // Binary interpolative code: the middle number within the bounds its neighbours leave.
  const ascending = (numbers, from, to, low, high) => {
    const count = to - from;
    if (count === high - low + 1) for (let i = 0; i < count; i++) numbers[from + i] = low + i;
    else if (count > 0) {
      const middle = from + (count >> 1);
      const least = low + (count >> 1);
      const number = numbers[middle] = least + below(high - (to - 1 - middle) - least + 1);
      ascending(numbers, from, middle, low, number - 1);
      ascending(numbers, middle + 1, to, number + 1, high);
    }
  };
  return { read, gamma, ascending };
};

// The list of a word, strongest passages first.
const readList = (text, passages = manifest.n) => {
  const bits = reader(text);
  const total = bits.gamma();
  const numbers = new Int32Array(total);
  const impacts = new Uint8Array(total);
  let impact = bits.read(7);
  for (let at = 0; at < total; impact--) {
    const end = at + bits.gamma() - (at ? 1 : 0);
    bits.ascending(numbers, at, end, 0, passages - 1);
    impacts.fill(impact, at, end);
    at = end;
  }
  return { numbers, impacts };
};

// Where a word stands in its passages, in the order of its list: where those of each passage begin, all of them, and
// the small words that stand before each, six bits for one, the nearest in the lowest.
const MOST_BEFORE = 4;
const readPositions = (text, total) => {
  const bits = reader(text);
  const begins = new Int32Array(total + 1);
  const all = [];
  const before = [];
  for (let i = 0; i < total; i++) {
    const code = bits.gamma();
    for (let left = code > 2 ? code - 1 : 2 - code, next = 0; left > 0; left--) {
      all.push(next += ((bits.gamma() - 1) << 4) + bits.read(4));
      next++;
      let run = 0;
      for (let at = 0, small; (small = bits.gamma() - 1); at += 6) run |= small << at;
      before.push(run);
    }
    begins[i + 1] = all.length;
  }
  return { begins, all, before };
};

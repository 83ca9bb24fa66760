/** Codes of a Huffman table by their length: the first code of each length, and where its symbols begin. */
export type HuffmanTable = {
  readonly first: readonly number[];
  readonly count: readonly number[];
  readonly offset: readonly number[];
  readonly symbols: Buffer;
};

/** A colour of a scan: how many blocks of it are in a unit, and its tables. */
export type Component = {
  readonly across: number;
  readonly down: number;
  readonly dc: HuffmanTable;
  readonly ac: HuffmanTable;
};

/** Builds a table from the number of codes per length and the symbols in order (ITU-T T.81, annex C). */
export function huffmanTable(lengths: Uint8Array, symbols: Buffer): HuffmanTable {
  const [first, count, offset]: number[][] = [[], [], []];
  let code = 0;
  let from = 0;
  for (const length of lengths) {
    first?.push(code);
    count?.push(length);
    offset?.push(from);
    code = (code + length) << 1;
    from += length;
  }
  return { first: first ?? [], count: count ?? [], offset: offset ?? [], symbols };
}

type Scan = {
  readonly width: number;
  readonly height: number;
  /** Units between two restart markers; 0 if there are none. */
  readonly interval: number;
  readonly components: readonly Component[];
  /** The sampling of all colours of the frame. */
  readonly all: readonly { readonly across: number; readonly down: number }[];
};

/** Whether the coded data of a sequential scan hold a code for every block of the picture. */
export function codesHold(data: Buffer, scan: Scan): boolean {
  const read = bitsOf(data);
  const units = unitsOf(scan);
  const alone = scan.components.length === 1;
  try {
    for (let unit = 0; unit < units; unit += 1) {
      if (scan.interval > 0 && unit > 0 && unit % scan.interval === 0) read.restart();
      for (const { across, down, dc, ac } of scan.components)
        for (let block = alone ? 1 : across * down; block > 0; block -= 1) readBlock(read, dc, ac);
    }
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A scan of one colour goes block by block, one of several in units that cover the largest sampling. */
function unitsOf({ width, height, components, all }: Scan): number {
  const widest = Math.max(...all.map(({ across }) => across));
  const tallest = Math.max(...all.map(({ down }) => down));
  const [only] = components;
  if (components.length > 1 || !only)
    return Math.ceil(width / (8 * widest)) * Math.ceil(height / (8 * tallest));
  return (
    Math.ceil(Math.ceil((width * only.across) / widest) / 8) *
    Math.ceil(Math.ceil((height * only.down) / tallest) / 8)
  );
}

type Bits = ReturnType<typeof bitsOf>;

/** One block: its mean, then up to 63 further values as runs of zeros and a size. */
function readBlock(read: Bits, dc: HuffmanTable, ac: HuffmanTable): void {
  read.skip(read.symbol(dc));
  for (let value = 1; value < 64; value += 1) {
    const symbol = read.symbol(ac);
    const [zeros, size] = [symbol >> 4, symbol & 15];
    if (size === 0 && zeros < 15) return;
    value += zeros;
    if (value > 63) throw new RangeError('a block has more than 64 values');
    read.skip(size);
  }
}

/** Bits of coded data; a stuffed zero after 0xff is none of them. Reading past the end throws RangeError. */
function bitsOf(data: Buffer) {
  let at = 0;
  let left = 0;
  let byte = 0;
  const bit = (): number => {
    if (left === 0) {
      const next = data[at];
      if (next === undefined || (next === 0xff && data[at + 1] !== 0))
        throw new RangeError('the data end too early');
      byte = next;
      at += next === 0xff ? 2 : 1;
      left = 8;
    }
    left -= 1;
    return (byte >> left) & 1;
  };
  return {
    symbol({ first, count, offset, symbols }: HuffmanTable): number {
      let code = 0;
      for (let length = 0; length < 16; length += 1) {
        code = (code << 1) | bit();
        const place = code - (first[length] ?? 0);
        if (place >= 0 && place < (count[length] ?? 0)) return symbols[(offset[length] ?? 0) + place] ?? 0;
      }
      throw new RangeError('no such code');
    },
    skip(count: number): void {
      for (let n = 0; n < count; n += 1) bit();
    },
    restart(): void {
      left = 0;
      while (data[at] === 0xff && data[at + 1] === 0xff) at += 1;
      const code = data[at + 1] ?? 0;
      if (data[at] !== 0xff || code < 0xd0 || code > 0xd7)
        throw new RangeError('a restart marker is missing');
      at += 2;
    },
  };
}

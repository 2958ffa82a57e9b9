import { blockOf, placeOf } from '../blocks/block-records.ts';
import type { ArticleNumber } from '../described.ts';

/** Articles that are gone but still stand in segments: 16 bytes of bits for each block that has any, blocks rising. */
export interface Gone {
  readonly blocks: Uint32Array<ArrayBuffer>;
  readonly bits: Uint8Array<ArrayBuffer>;
}

const BYTES_A_BLOCK = 16;

export const NONE_GONE: Gone = { blocks: new Uint32Array(0), bits: new Uint8Array(0) };

export function isGone({ blocks, bits }: Gone, number: ArticleNumber): boolean {
  const at = find(blocks, blockOf(number));
  return at >= 0 && (bits[at * BYTES_A_BLOCK + (placeOf(number) >>> 3)]! & (1 << (number & 7))) !== 0;
}

export function withGone(gone: Gone, numbers: Iterable<ArticleNumber>): Gone {
  return change(gone, numbers, (byte, bit) => byte | bit);
}

export function withoutGone(gone: Gone, numbers: Iterable<ArticleNumber>): Gone {
  return change(gone, numbers, (byte, bit) => byte & ~bit);
}

/** Forgets what is gone of blocks that no longer exist. */
export function withoutBlocks(gone: Gone, isLeft: (block: number) => boolean): Gone {
  return pack(new Map([...unpack(gone)].filter(([block]) => isLeft(block))));
}

export function goneNumbers(gone: Gone): ArticleNumber[] {
  const numbers: ArticleNumber[] = [];
  gone.blocks.forEach((block, at) => {
    for (let place = 0; place < 8 * BYTES_A_BLOCK; place++) {
      if (gone.bits[at * BYTES_A_BLOCK + (place >>> 3)]! & (1 << (place & 7)))
        numbers.push(block * 8 * BYTES_A_BLOCK + place);
    }
  });
  return numbers;
}

function change(
  gone: Gone,
  numbers: Iterable<ArticleNumber>,
  apply: (byte: number, bit: number) => number,
): Gone {
  const blocks = unpack(gone);
  for (const number of numbers) {
    const block = blockOf(number);
    let bits = blocks.get(block);
    if (!bits) {
      bits = new Uint8Array(BYTES_A_BLOCK);
      blocks.set(block, bits);
    }
    const byte = placeOf(number) >>> 3;
    bits[byte] = apply(bits[byte]!, 1 << (number & 7));
  }
  return pack(blocks);
}

function unpack({ blocks, bits }: Gone): Map<number, Uint8Array<ArrayBuffer>> {
  return new Map(
    Array.from(blocks, (block, at) => [block, bits.slice(at * BYTES_A_BLOCK, (at + 1) * BYTES_A_BLOCK)]),
  );
}

function pack(map: ReadonlyMap<number, Uint8Array>): Gone {
  const held = [...map].filter(([, bits]) => bits.some((byte) => byte !== 0)).sort(([a], [b]) => a - b);
  const bits = new Uint8Array(held.length * BYTES_A_BLOCK);
  held.forEach(([, own], at) => {
    bits.set(own, at * BYTES_A_BLOCK);
  });
  return { blocks: Uint32Array.from(held, ([block]) => block), bits };
}

/** Index of a value in a rising list, or -1. */
function find(list: Uint32Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low] === value ? low : -1;
}

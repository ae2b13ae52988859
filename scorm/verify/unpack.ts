import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory.ts';

/** Unpacks one entry and holds it against what the zip says of it; null where it is damaged. Never more bytes than declared. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = bytes.subarray(entry.start, entry.start + entry.compressed);
  const unpacked = entry.method === 0 ? packed : inflated(packed, entry.size);
  if (unpacked === null || unpacked.length !== entry.size) return null;
  return crcOf(unpacked) === entry.crc ? unpacked : null;
}

/** Bit by bit, so that an entry which is larger than it says is left as soon as it shows. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((part) => {
    if (length + part.length > size) throw new RangeError('longer than declared');
    whole.set(part, length);
    length += part.length;
  });
  const step = 64 * 1024;
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return null;
  }
  return whole.subarray(0, length);
}

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The CRC-32 of APPNOTE 4.4.7. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

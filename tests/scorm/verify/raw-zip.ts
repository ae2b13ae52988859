import { deflateSync } from 'fflate';
import { crc32 } from 'node:zlib';

/** An entry as it is to be written, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the zip says of it, where that is to differ from what is so. */
  readonly claims?: { readonly size?: number; readonly crc?: number; readonly method?: number };
  readonly encrypted?: boolean;
  readonly link?: boolean;
}

/** A zip with just these entries: twice the same name, paths that climb, false sizes, whatever a library would refuse to write. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, claims = {}, encrypted = false, link = false } of entries) {
    const packed = deflateSync(bytes);
    const path = new TextEncoder().encode(name);
    const common = (header: DataView, at: number) => {
      header.setUint16(at, encrypted ? 1 : 0, true);
      header.setUint16(at + 2, claims.method ?? 8, true);
      header.setUint32(at + 8, claims.crc ?? crc32(bytes), true);
      header.setUint32(at + 12, packed.length, true);
      header.setUint32(at + 16, claims.size ?? bytes.length, true);
      header.setUint16(at + 20, path.length, true);
    };
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    common(local, 6);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(4, 3 << 8, true);
    common(central, 8);
    central.setUint32(38, (link ? 0o120777 : 0o100644) * 0x10000, true);
    central.setUint32(42, offset, true);
    parts.push(new Uint8Array(local.buffer), path, packed);
    directory.push(new Uint8Array(central.buffer), path);
    offset += 30 + path.length + packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, lengthOf(directory), true);
  end.setUint32(16, offset, true);
  return joined([...parts, ...directory, new Uint8Array(end.buffer)]);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

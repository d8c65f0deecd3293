import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";

/** One part of an archive to make; the rest says where it lies about itself, for files that must be refused. */
export interface MadePart {
  name: string;
  content: string | Uint8Array;
  /** Stored instead of deflated. */
  isStored?: boolean;
  isEncrypted?: boolean;
  /** The size that the directory claims. */
  claimedSize?: number;
  method?: number;
  /** Sizes in the extra field of eight bytes each. */
  isWide?: boolean;
}

/** Makes a ZIP archive: the same parts give the same bytes. For tests and fixtures. */
export function zipOf(parts: readonly MadePart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, "utf8");
    const content = Buffer.from(part.content);
    const packed = part.isStored === true ? content : deflateRawSync(content, { level: 6 });
    const record = describe(part, content, packed);
    const local = Buffer.concat([number(0x04034b50, 4), record, number(name.length, 2), number(0, 2), name, packed]);
    directory.push(directoryEntry(part, record, name, [content.length, packed.length], offset));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = number(parts.length, 2);
  const end = [
    number(0x06054b50, 4),
    number(0, 4),
    count,
    count,
    number(list.length, 4),
    number(offset, 4),
    number(0, 2),
  ];
  return new Uint8Array(Buffer.concat([...files, list, ...end]));
}

/** Version, flags, method, time, date, checksum and the two sizes: equal in the part's head and in the directory. */
function describe(part: MadePart, content: Buffer, packed: Buffer): Buffer {
  const method = part.method ?? (part.isStored === true ? 0 : 8);
  const sizes = part.isWide === true ? [0xffff_ffff, 0xffff_ffff] : [packed.length, part.claimedSize ?? content.length];
  return Buffer.concat([
    number(20, 2),
    number(part.isEncrypted === true ? 0x801 : 0x800, 2),
    number(method, 2),
    number(0, 2),
    number(0x21, 2),
    number(crc32(content), 4),
    ...sizes.map((size) => number(size, 4)),
  ]);
}

function directoryEntry(part: MadePart, record: Buffer, name: Buffer, sizes: [number, number], offset: number): Buffer {
  const extra =
    part.isWide === true
      ? Buffer.concat([number(1, 2), number(16, 2), wide(sizes[0]), wide(sizes[1])])
      : Buffer.alloc(0);
  return Buffer.concat([
    number(0x02014b50, 4),
    number(20, 2),
    record,
    number(name.length, 2),
    number(extra.length, 2),
    Buffer.alloc(10),
    number(offset, 4),
    name,
    extra,
  ]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function wide(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
}

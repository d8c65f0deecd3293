import { crc32, inflateRawSync } from "node:zlib";

/** Changes a part of an office file as a person's program would: unpacks all parts, replaces words in one, packs them again. */
export function editPackage(bytes: Buffer, path: string, edit: (text: string) => string): Buffer {
  const parts = listParts(bytes).map((part) =>
    part.path === path ? { ...part, content: Buffer.from(edit(part.content.toString("utf8"))) } : part,
  );
  let offset = 0;
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  for (const { path: name, content } of parts) {
    const local = Buffer.concat([header(LOCAL, name, content), Buffer.from(name), content]);
    central.push(Buffer.concat([header(CENTRAL, name, content, offset), Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

function listParts(bytes: Buffer): { path: string; content: Buffer }[] {
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  const parts = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const path = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    parts.push({ path, content: bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** A header of a part that is stored unpacked; the central one also says where the local one stands. */
function header(kind: number, name: string, content: Buffer, offset = 0): Buffer {
  const isCentral = kind === CENTRAL;
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  const from = isCentral ? 6 : 4;
  bytes.writeUInt32LE(kind, 0);
  if (isCentral) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, from);
  bytes.writeUInt16LE(0x0800, from + 2);
  bytes.writeUInt16LE(0x21, from + 8);
  bytes.writeUInt32LE(crc32(content), from + 10);
  bytes.writeUInt32LE(content.length, from + 14);
  bytes.writeUInt32LE(content.length, from + 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), from + 22);
  if (isCentral) bytes.writeUInt32LE(offset, 42);
  return bytes;
}

import { Buffer } from "node:buffer";

/** Whether an old Office container holds nothing but an encrypted new file: that is what Excel and Word make of a password. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}

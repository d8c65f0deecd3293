/** A piece of a PNG: four letters and what they name. `whole` is the same with its length and checksum. */
export interface PngChunk {
  type: string;
  content: Uint8Array;
  whole: Uint8Array;
}

import { expect, test } from "vitest";
import { containPng } from "./containPng.ts";

function headOf(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(33);
  head.set([0x89, 0x50]);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return new Uint8Array(head);
}

test.each([
  [200, 100, { width: 60, height: 30 }],
  [100, 400, { width: 15, height: 60 }],
  [7, 7, { width: 60, height: 60 }],
])("a picture of %d by %d keeps its shape within the square", (width, height, size) => {
  expect(containPng(headOf(width, height), 60)).toEqual(size);
});

test("what is no picture, or one without a side, has no size", () => {
  expect(containPng(new Uint8Array(40), 60)).toBeNull();
  expect(containPng(headOf(0, 5), 60)).toBeNull();
  expect(containPng(headOf(5, 5).subarray(0, 20), 60)).toBeNull();
});

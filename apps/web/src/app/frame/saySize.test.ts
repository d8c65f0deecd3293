import { expect, test } from "vitest";
import { saySize } from "./saySize.ts";

test.each([
  [1, "1 kB"],
  [46_400, "46 kB"],
  [999_499, "999 kB"],
  [999_500, "1,0 MB"],
  [1_349_999, "1,3 MB"],
  [12_000_000, "12,0 MB"],
])("%d bytes are %s", (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});

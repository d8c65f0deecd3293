import { expect, test } from "vitest";
import { en, id } from "./command.ts";

test("the counts of a reading in both languages", () => {
  expect(id.counts(37, 3, 34, 0)).toBe("37 baris dibaca: 34 diterima, 3 sambungan halaman digabung, 0 ditolak.");
  expect(en.counts(37, 3, 34, 0)).toBe("37 lines read: 34 accepted, 3 page continuations joined, 0 refused.");
});

import { expect, test } from "vitest";
import { formatProgramCode, parseProgramCode } from "./programCode.ts";

test("a code of the nomenclature is read in its parts", () => {
  expect(parseProgramCode("1.06.04.1.02.0003")).toEqual({
    affair: "1",
    field: "06",
    program: "04",
    level: "province",
    activity: "02",
    subActivity: "0003",
  });
  expect(parseProgramCode("X.XX.01")).toMatchObject({ affair: "X", field: "XX", program: "01", level: null });
});

test.each(["1.06", "1.06.04", "1.06.05.2.02", "1.02.02.1.02.01", "1.02.02.1.02.0001", "X.XX.01.2.06"])(
  "%s is written as it was read",
  (text) => {
    const code = parseProgramCode(text);
    expect(code === null ? null : formatProgramCode(code)).toBe(text);
  },
);

test.each(["", "1", "1.6", "0.06.04", "1.06.04.3.01", "1.06.04.1", "X.06.01", "1.06.04.1.02.003"])(
  "%s is no code",
  (text) => {
    expect(parseProgramCode(text)).toBeNull();
  },
);

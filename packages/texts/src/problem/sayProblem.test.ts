import { expect, test } from "vitest";
import { en, id } from "./problem.ts";
import { sayProblem } from "./sayProblem.ts";

test("a problem says the value and what to do next", () => {
  const problem = { code: "ceiling-undecidable", value: "1.797202.00", params: {} };
  expect(sayProblem(problem, "id").message).toBe(
    "Pagu “1.797202.00” dapat dibaca lebih dari satu cara atau pemisahnya tidak beraturan, sehingga tidak dibaca.",
  );
  expect(sayProblem(problem, "en").fix).toBe("Write it with regular separators, such as 1.797.202.000.");
});

test("a long value is cut, and an unknown code is shown as it is", () => {
  const said = sayProblem({ code: "names-nothing", value: "x".repeat(5000), params: {} }, "id");
  expect(said.message.length).toBeLessThan(320);
  expect(sayProblem({ code: "from-a-pack", value: null, params: {} }, "id")).toEqual({
    message: "from-a-pack",
    fix: "",
  });
});

test("both languages use the same params", () => {
  const paramsOf = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].toSorted();
  for (const [code, text] of Object.entries(id)) {
    const other = new Map(Object.entries(en)).get(code);
    expect([code, paramsOf(text.message)]).toEqual([code, paramsOf(other?.message ?? "")]);
  }
});

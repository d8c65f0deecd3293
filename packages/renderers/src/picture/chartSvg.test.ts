import { chartSvg } from "@rata/reporting/chart/svg/chartSvg";
import { EXAMPLE_FIGURES } from "@rata/reporting/chart/testing/exampleFigures";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";

/** The words of each element as an XML parser reads them; it throws at what is not well formed. */
function readElements(svg: string): Map<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => void open.push(name));
  parser.on("text", (text) => {
    const name = open.at(-1) ?? "";
    found.set(name, (found.get(name) ?? "") + text);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(svg).close();
  return found;
}

const HOSTILE = `"><script>&\u{0}\u{B}\u{FFFE}\u{D800}`;
const FILE = { width: 640, title: "Judul", description: "Uraian", source: "BPS, Tabel 1" };

test.each(Object.values(EXAMPLE_FIGURES))(
  "a file of form $form tells its title, description and source, in sight and to programs",
  (figure) => {
    const found = readElements(chartSvg({ kind: "chart", caption: null, alternative: "", figure }, FILE));
    expect([found.get("title"), found.get("desc"), found.get("dc:source")]).toEqual([
      "Judul",
      "Uraian",
      "BPS, Tabel 1",
    ]);
    expect(found.get("text")).toMatch(/^Judul.*BPS, Tabel 1|^JudulBPS, Tabel 1/u);
  },
);

test("hostile words stay words in a file that any parser reads", () => {
  const figure = { form: "bars" as const, bars: [{ label: HOSTILE, value: 1, text: HOSTILE }] };
  const svg = chartSvg(
    { kind: "chart", caption: null, alternative: "", figure },
    { width: 400, title: HOSTILE, description: HOSTILE, source: HOSTILE },
  );
  const found = readElements(svg);
  expect(found.get("dc:title")).toBe(`"><script>&\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}`);
  expect(found.has("script")).toBe(false);
});

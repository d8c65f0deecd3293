import fc from "fast-check";
import { expect, test } from "vitest";
import { toBpsTable } from "./bpsAnswer.ts";
import { askedOf, read, refusedBy, said } from "./testing/figures.ts";

/** An answer in the shape that the service documents: keys are region + variable + group + year + round. */
const ANSWER: Readonly<Record<string, unknown>> = {
  status: "OK",
  "data-availability": "available",
  last_update: "2022-07-15 11:00:00",
  subject: [{ val: 23, label: "Kemiskinan" }],
  var: [
    {
      val: 192,
      label: "Persentase Penduduk Miskin (P0) Menurut Provinsi dan Daerah",
      unit: "Persen",
      decimal: "2",
      note: "",
    },
  ],
  turvar: [
    { val: 434, label: "Perkotaan" },
    { val: 436, label: "Jumlah" },
  ],
  labelvervar: "Provinsi",
  vervar: [
    { val: 5300, label: "NUSA TENGGARA TIMUR" },
    { val: 9999, label: "<b>INDONESIA</b>" },
  ],
  tahun: [{ val: 121, label: "2021" }],
  turtahun: [
    { val: 61, label: "Semester 1 (Maret)" },
    { val: 62, label: "Semester 2 (September)" },
  ],
  related: [],
  datacontent: {
    "530019243412161": 9.1,
    "530019243612161": 20.99,
    "999919243612162": 9.71,
  },
};

function readAnswer(answer: unknown) {
  const reading = toBpsTable(answer);
  if (!reading.ok) throw new Error(reading.code);
  return { ...read([reading.table]), problems: reading.problems };
}

test("figures come out under region, round and daerah, with the decimals of their variable", () => {
  const reading = readAnswer(ANSWER);
  expect(said(reading)).toEqual(["p0 53 2021-03 kota 9,10", "p0 53 2021-03 20,99", "p0 00 2021-09 9,71"]);
  expect([reading.counts.read, reading.counts.accepted, reading.problems]).toEqual([3, 3, []]);
});

test("codes of the answer are BPS codes: 5301 is Sumba Barat, whatever its label says otherwise", () => {
  const regency = {
    ...ANSWER,
    turvar: [{ val: 0, label: "Tidak ada" }],
    turtahun: [{ val: 0, label: "Tahun" }],
    vervar: [
      { val: 5301, label: "Sumba Barat" },
      { val: 5303, label: "Sumba Barat" },
    ],
    datacontent: { "530119201210": 28.39, "530319201210": 1 },
  };
  const reading = readAnswer(regency);
  expect(said(reading)).toEqual(["p0 53.12 2021-03 28,39"]);
  expect(refusedBy(reading)).toEqual(["3 series-code-contradicted"]);
});

test("a key that two combinations make, or none, is refused and told", () => {
  const odd = {
    ...ANSWER,
    turvar: [
      { val: 4, label: "Perkotaan" },
      { val: 43, label: "Jumlah" },
    ],
    tahun: [
      { val: 3121, label: "2020" },
      { val: 121, label: "2021" },
    ],
    datacontent: { "5300192412161": 1, "53001924312161": 20.99, "1": 2 },
  };
  const reading = readAnswer(odd);
  expect(said(reading)).toEqual(["p0 53 2021-03 kota 1,00"]);
  expect(reading.problems.map(({ code, value }) => [code, value])).toEqual([
    ["bps-key-unknown", "1"],
    ["bps-key-ambiguous", "53001924312161"],
  ]);
  expect(reading.counts.read).toBe(reading.counts.accepted + reading.counts.refused);
});

test("a group that is no daerah is part of the name; a name that nobody knows is asked", () => {
  const line = {
    ...ANSWER,
    var: [{ val: 195, label: "Garis Kemiskinan (Rupiah/Kapita/Bulan)", unit: "Rupiah" }],
    turvar: [
      { val: 1, label: "Makanan" },
      { val: 2, label: "Laki-laki" },
    ],
    datacontent: { "5300195112161": 324545, "5300195212161": 1 },
  };
  const reading = readAnswer(line);
  expect(said(reading)).toEqual(["gkm 53 2021-03 324.545"]);
  expect(askedOf(reading)).toEqual(["name 1"]);
});

test.each([
  [{}, "bps-answer-wrong"],
  [null, "bps-answer-wrong"],
  [{ ...ANSWER, "data-availability": "list-not-available" }, "bps-answer-empty"],
  [{ ...ANSWER, status: "Error" }, "bps-answer-empty"],
  [{ ...ANSWER, datacontent: [] }, "bps-answer-empty"],
  [{ ...ANSWER, vervar: "x" }, "bps-answer-wrong"],
  [{ ...ANSWER, vervar: [{ val: "../1", label: "x" }] }, "bps-answer-wrong"],
  [{ ...ANSWER, datacontent: 5 }, "bps-answer-wrong"],
])("an answer that holds no figures is refused (%#)", (answer, code) => {
  expect(toBpsTable(answer)).toEqual({ ok: false, code });
});

test("lists that would make too many keys are refused before they are made", () => {
  const many = Array.from({ length: 20_000 }, (_, val) => ({ val, label: "x" }));
  expect(toBpsTable({ ...ANSWER, vervar: many, tahun: many })).toEqual({ ok: false, code: "bps-answer-large" });
});

test("any answer is read without a throw, and what is accepted and refused is what was read", () => {
  const item = fc.record({
    val: fc.oneof(fc.nat(200), fc.string({ maxLength: 4 })),
    label: fc.string({ maxLength: 12 }),
  });
  const list = fc.oneof(fc.array(item, { maxLength: 3 }), fc.constant(""));
  const answer = fc.record({
    status: fc.constant("OK"),
    "data-availability": fc.constant("available"),
    var: list,
    turvar: list,
    vervar: list,
    tahun: list,
    turtahun: list,
    datacontent: fc.dictionary(fc.stringMatching(/^\d{0,9}$/u), fc.jsonValue(), { maxKeys: 6 }),
  });
  fc.assert(
    fc.property(answer, (one) => {
      const reading = toBpsTable(one);
      const figures = read(reading.ok ? [reading.table] : []);
      expect(figures.counts.accepted + figures.counts.refused).toBe(figures.counts.read);
    }),
  );
});

import { expect, test } from "vitest";
import { askedOf, read, refusedBy, said } from "./testing/figures.ts";

test("a head may say its time itself: indicator and period in one cell, each column its own", () => {
  const text =
    "Wilayah\tJumlah penduduk miskin (ribu) Maret 2021\tP0 2021\tIPM (2020)\nKabupaten Sumba Barat\t36,5\t28,39\t63,53";
  const reading = read(text.replaceAll("\t", "|"));
  expect(askedOf(reading)).toEqual([]);
  expect(said(reading)).toEqual(["poor-people 53.12 2021-03 36,5", "p0 53.12 2021-03 28,39", "ipm 53.12 2020 63,53"]);
});

test("rows are regions, columns are indicators of one period that the person says; a round that follows is told", () => {
  const text =
    "# source: a compilation\nkode_kemendagri|kode_bps|nama|p0_persen|ipm|tpt_persen|ronde kosong\n53.01|5303|Kupang|22.98|64.41|3.99|\n53.12|5301|Sumba Barat|28.39|63.83|1.74|x";
  expect(askedOf(read(text))).toEqual(["period 6"]);
  const reading = read(text, { tables: { "1": { period: "2021" } } });
  expect(said(reading)).toEqual([
    "p0 53.01 2021-03 22,98",
    "ipm 53.01 2021 64,41",
    "tpt 53.01 2021-08 3,99",
    "p0 53.12 2021-03 28,39",
    "ipm 53.12 2021 63,83",
    "tpt 53.12 2021-08 1,74",
  ]);
  expect([reading.counts.read, reading.counts.accepted, reading.counts.refused]).toEqual([6, 6, 0]);
  expect(reading.rows.map(({ isRoundSettled }) => isRoundSettled)).toEqual([true, false, true, true, false, true]);
  expect(reading.problems.map(({ code, value, params }) => [code, value, params["count"] ?? null])).toEqual([
    ["series-column-unknown", "ronde kosong", null],
    ["series-round-settled", "Persentase penduduk miskin", 2],
    ["series-round-settled", "Tingkat pengangguran terbuka", 2],
  ]);
  expect(reading.tables[0]).toMatchObject({ layout: "region-rows", rows: 2, line: 2 });
});

test("rows are periods of one region, which is asked where the table does not say it", () => {
  const text = "periode|p0_persen|gk_rp|sumber|keyakinan\n2022-03|20.05|460823|BRS|A (x)\n2022-09|20.23|...||";
  expect(askedOf(read(text))).toEqual(["region 4"]);
  const reading = read(text, { tables: { "1": { region: "00" } }, source: { document: "BPS 2022", table: "Tabel 3" } });
  expect(said(reading)).toEqual([
    "p0 00 2022-03 20,05",
    "gk 00 2022-03 460.823",
    "p0 00 2022-09 20,23",
    "gk 00 2022-09 not-available",
  ]);
  expect(reading.rows.map(({ observation }) => [observation.source.document, observation.confidence])).toEqual([
    ["BRS", "A"],
    ["BRS", "A"],
    ["BPS 2022", "B"],
    ["BPS 2022", "B"],
  ]);
  expect(reading.rows[2]?.observation.source.table).toBe("Tabel 3");
});

test("the usual table of the office: one indicator by the title, regions down, years across, footnotes and remarks left out", () => {
  const reading = read(
    [
      "Persentase Penduduk Miskin Menurut Kabupaten/Kota di Provinsi Nusa Tenggara Timur (persen), 2020-2021",
      "Kabupaten/Kota|2020|2021*",
      "(1)|(2)|(3)",
      "Kupang|22,77|22,98 1)",
      "Kota Kupang|8,96|9,17 r",
      "Nusa Tenggara Timur|20,90|20,99",
      "Indonesia|9,78|10,14",
      "Catatan: 1) angka diperbaiki",
      "Sumber: BPS",
    ].join("\n"),
    { rounds: { p0: "03" } },
  );
  expect(said(reading)).toEqual([
    "p0 53.01 2020-03 22,77",
    "p0 53.01 2021-03 22,98",
    "p0 53.71 2020-03 8,96",
    "p0 53.71 2021-03 9,17",
    "p0 53 2020-03 20,90",
    "p0 53 2021-03 20,99",
    "p0 00 2020-03 9,78",
    "p0 00 2021-03 10,14",
  ]);
  expect(reading.rows.map(({ observation }) => observation.marks.join())).toEqual([
    "",
    "provisional",
    "",
    "revised,provisional",
    "",
    "provisional",
    "",
    "provisional",
  ]);
  expect(reading.tables[0]?.layout).toBe("region-periods");
  expect(refusedBy(reading)).toEqual([]);
});

test("a province has two rounds, so its bare years are asked where those of a regency are settled", () => {
  const reading = read(
    "Persentase penduduk miskin\nWilayah|2020|2021\nKabupaten Kupang|22,77|22,98\nNusa Tenggara Timur|20,90|20,99",
  );
  expect(said(reading)).toEqual(["p0 53.01 2020-03 22,77", "p0 53.01 2021-03 22,98"]);
  expect(reading.questions).toMatchObject([{ kind: "round", indicator: "p0", rounds: ["03", "09"], figures: 2 }]);
  expect([reading.counts.read, reading.counts.accepted, reading.counts.refused, reading.asked]).toEqual([4, 2, 2, 2]);
});

test("heads of two rows: indicators above years, years above rounds, and a name in two cells", () => {
  const groups = read(
    "Kabupaten/Kota|Persentase Penduduk Miskin (%)||Jumlah Penduduk Miskin (ribu jiwa)|\n|2020|2021|2020|2021\nKabupaten Alor|21,09|21,09|44,05|44,60",
  );
  expect(said(groups)).toEqual([
    "p0 53.05 2020-03 21,09",
    "p0 53.05 2021-03 21,09",
    "poor-people 53.05 2020-03 44,05",
    "poor-people 53.05 2021-03 44,60",
  ]);
  const rounds = read(
    "Persentase penduduk miskin (persen)\nProvinsi|2021||2022|\n|Maret|September|Semester 1 (Maret)|Semester 2\nNusa Tenggara Timur|20,99|20,44|20,05|20,23",
  );
  expect(said(rounds)).toEqual([
    "p0 53 2021-03 20,99",
    "p0 53 2021-09 20,44",
    "p0 53 2022-03 20,05",
    "p0 53 2022-09 20,23",
  ]);
  const parts = read(
    "Wilayah|Garis Kemiskinan (Rp/kapita/bulan)||\n|Makanan|Bukan Makanan|Total\nNusa Tenggara Timur|358.224|102.599|460.823",
    { tables: { "1": { period: "2022-03" } } },
  );
  expect(said(parts)).toEqual(["gkm 53 2022-03 358.224", "gknm 53 2022-03 102.599", "gk 53 2022-03 460.823"]);
});

test("merged cells say how far a head goes, and a region over several rows goes down", () => {
  const lines = [
    ["Kabupaten/Kota", "Tahun", "Persentase Penduduk Miskin", "", ""],
    ["", "", "Kota", "Desa", "Jumlah"],
    ["Kota Kupang", "2020", "8,5", "10,25", "8,96"],
    ["", "2021", "8,7", "10,75", "9,17"],
  ].map((cells, index) => ({ line: index + 1, cells }));
  const merges = [
    { firstLine: 1, lastLine: 2, firstCell: 0, lastCell: 0 },
    { firstLine: 1, lastLine: 2, firstCell: 1, lastCell: 1 },
    { firstLine: 1, lastLine: 1, firstCell: 2, lastCell: 4 },
    { firstLine: 3, lastLine: 4, firstCell: 0, lastCell: 0 },
  ];
  expect(said(read([{ name: "Tabel 1", lines, merges, isGrid: true }]))).toEqual([
    "p0 53.71 2020-03 kota 8,5",
    "p0 53.71 2020-03 desa 10,25",
    "p0 53.71 2020-03 8,96",
    "p0 53.71 2021-03 kota 8,7",
    "p0 53.71 2021-03 desa 10,75",
    "p0 53.71 2021-03 9,17",
  ]);
});

test("a long table with daerah, unit, release, source and marks of its own", () => {
  const reading = read(
    [
      "kode_bps|wilayah|indikator|tahun|bulan|daerah|nilai|satuan|tanggal terbit|sumber|tabel|halaman|tanda",
      "5300|Nusa Tenggara Timur|Jumlah Penduduk Miskin|2022|Maret|Perdesaan|1.012.310|jiwa|15 Juli 2022|BRS 2022|Tabel 1|3|r",
      "5300|Nusa Tenggara Timur|Jumlah Penduduk Miskin|2022|Maret|Kota+Desa|1.131,62|ribu jiwa|2022-07-15|BRS 2022|Tabel 1|3|",
      "9999|Indonesia|p0|2022|September||9,57||2023-01-16||||*",
      "5301|Sumba Barat|Kebahagiaan|2022|||70,1||||||",
    ].join("\n"),
  );
  expect(said(reading)).toEqual([
    "poor-people 53 2022-03 desa 1.012,310",
    "poor-people 53 2022-03 1.131,62",
    "p0 00 2022-09 9,57",
  ]);
  expect(reading.rows[0]?.observation).toMatchObject({
    vintage: "2022-07-15",
    marks: ["revised"],
    source: { document: "BRS 2022", table: "Tabel 1", page: "3" },
  });
  expect(reading.rows[2]?.observation.marks).toEqual(["provisional"]);
  expect(reading.questions).toMatchObject([{ kind: "name", header: "Kebahagiaan", figures: 1 }]);
  expect(reading.tables[0]?.layout).toBe("long");
});

test("a person's word answers a name, a round, a unit, a column, separators, a basis and a day of release", () => {
  const text = "wilayah|uraian|tahun|nilai\nSikka|Angka bahagia|2021|1.316";
  const asked = read(text.replace("uraian", "indikator"));
  expect(askedOf(asked)).toEqual(["name 1"]);
  const reading = read(text, {
    columns: { "1.1": "indicator" },
    names: { "angka bahagia": "aki" },
    separators: { "1.3": "decimal-dot" },
    vintage: "2022-01-02",
  });
  expect(said(reading)).toEqual(["aki 53.07 2021 1,316"]);
  expect(reading.rows[0]?.observation.vintage).toBe("2022-01-02");
  const unit = "wilayah|jumlah penduduk miskin\nSikka|45,2";
  const wish = { tables: { "1": { period: "2021-03" } } };
  expect(askedOf(read(unit, wish))).toEqual(["unit 1.1 1"]);
  expect(said(read(unit, { ...wish, powers: { "1.1": 6 } }))).toEqual(["poor-people 53.07 2021-03 45.200"]);
  const extreme = "periode|kemiskinan ekstrem persen\n2021-03|17,5";
  const own = { tables: { "1": { region: "53" } } };
  expect(askedOf(read(extreme, own))).toEqual(["basis extreme-poverty-rate 1"]);
  expect(read(extreme, { ...own, bases: { "extreme-poverty-rate": "US$1,90 PPP 2011" } }).rows).toMatchObject([
    { observation: { basis: { key: "US$1,90 PPP 2011" } } },
  ]);
});

test("comma and dot of a column are decided with a sample, or asked", () => {
  const reading = read("tahun|aki|p0_persen\n2020|1.316|20.05", {
    tables: { "1": { region: "53" } },
    rounds: { p0: "09" },
  });
  expect(said(reading)).toEqual(["aki 53 2020 1,316", "p0 53 2020-09 20,05"]);
  expect(reading.columns.slice(1).map(({ sample, separators }) => [sample, separators])).toEqual([
    ["1.316", "decimal-dot"],
    ["20.05", "decimal-dot"],
  ]);
  const open = read("tahun|aki\n2020|1.316\n2021|412", { tables: { "1": { region: "53" } } });
  expect(open.questions).toMatchObject([{ kind: "separators", place: "1.1", sample: "1.316", figures: 1 }]);
  expect(said(open)).toEqual(["aki 53 2021 412"]);
});

test("spending by affair names its affair", () => {
  const text = "tahun|urusan|belanja urusan (juta rupiah)\n2022|1.02 Kesehatan|1.250.000\n2022|Pendidikan|900";
  const reading = read(text, { tables: { "1": { region: "53" } } });
  expect(reading.rows[0]?.observation).toMatchObject({ indicator: "affair-spending", affair: "1.02" });
  expect(refusedBy(reading)).toEqual(["3 series-affair-missing"]);
});

test.each([
  ["head with its year", "urusan|Belanja menurut urusan 2022\n1.02|1.250.000", ["1.02 affair-spending"], []],
  ["spending in a table of affairs", "urusan|Belanja daerah 2022\n1.02 Kesehatan|1.250", ["1.02 affair-spending"], []],
  [
    "the sum below affairs, named or not",
    "urusan|Belanja 2022\n1.02|1.250\nJumlah|9.000\n|9.000",
    ["1.02 affair-spending"],
    ["series-affair-missing", "series-affair-missing"],
  ],
  ["divided by what is not held", "tahun|Belanja menurut fungsi\n2022|1.250", [], []],
  ["for each person", "tahun|Belanja per kapita|Pendapatan daerah per kapita (rupiah)\n2022|1.250|900", [], []],
  ["of one field alone", "tahun|Belanja di bidang kesehatan\n2022|1.250", [], []],
  [
    "realised, or revenue, beside affairs",
    "urusan|Realisasi belanja|Pendapatan daerah\n1.02|1.250|900",
    [],
    ["series-affair-unheld", "series-affair-unheld"],
  ],
  [
    "ordinal numbers and programmes",
    "urusan|Belanja\n1. Pendidikan|100\n1.02.01|50\n2 Kesehatan|40\n1,02|30",
    ["1.02 affair-spending"],
    ["series-affair-missing", "series-affair-missing", "series-affair-missing"],
  ],
])("spending by affair is never taken for all spending: %s", (_name, text, kept, refused) => {
  const reading = read(text, { tables: { "1": { region: "53", period: "2022" } } });
  expect(reading.rows.map(({ observation }) => `${observation.affair} ${observation.indicator}`)).toEqual(kept);
  expect(refusedBy(reading).map((rule) => rule.split(" ").at(-1))).toEqual(refused);
});

test("a long table that says in each row what it counts may leave the affair blank where nothing is divided", () => {
  const text = "tahun|indikator|urusan|nilai\n2022|Belanja daerah||9.000\n2022|Belanja menurut urusan|1.02|1.250";
  const reading = read(text, { tables: { "1": { region: "53" } } });
  expect(reading.rows.map(({ observation }) => `${observation.affair} ${observation.indicator}`)).toEqual([
    "null spending",
    "1.02 affair-spending",
  ]);
});

test("a bracket behind an indicator says of whom it is, or that the column holds something else", () => {
  const reading = read("Tahun|P0 (kota)|P0 (desa)|P0 (persen)|P0 (target)|IPM (peringkat)\n2021|8|24|20|19|32", {
    tables: { "1": { region: "53" } },
    rounds: { p0: "03" },
  });
  expect(said(reading)).toEqual(["p0 53 2021-03 kota 8", "p0 53 2021-03 desa 24", "p0 53 2021-03 20"]);
  const unread = reading.problems.filter(({ code }) => code === "series-column-unknown");
  expect(unread.map(({ value }) => value)).toEqual(["P0 (target)", "IPM (peringkat)"]);
});

test("heads that name a unit, a time or a division behind the indicator are known as before", () => {
  const reading = read(
    "Wilayah|AKI per 100.000 kelahiran hidup|Garis kemiskinan per kapita per bulan (Rp) 2021|Belanja daerah di Kabupaten Alor\nKabupaten Alor|44|440.000|9.000",
    { tables: { "1": { period: "2021" } } },
  );
  expect(reading.columns.map(({ column }) => column)).toEqual([
    "name",
    "figures:aki",
    "figures:gk",
    "figures:spending",
  ]);
});

test("every figure that is kept out says its rule; accepted and refused are what was read", () => {
  const reading = read(
    [
      "wilayah|periode|p0_persen|gk_rp|gkm_rp|gknm_rp",
      "Nusa Tenggara Timur|2022-03|120,5|460823|358224|102599",
      "Nusa Tenggara Timur|2021-09|20,44|437606|344666|92941",
      "Nusa Tenggara Timur|2022-09|20,23|470000|360000|109998",
      "Kabupaten Kupang|2021-09|22,98|||",
      "Nusa Tenggara Timur|2021-09|20,44|||",
      "Atlantis|2021-03|1|2|3|4",
      "Nusa Tenggara Timur|kapan-kapan|1|2||",
      "Nusa Tenggara Timur|2020-03|dua puluh||||9",
    ].join("\n"),
  );
  expect(refusedBy(reading).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    "2 series-out-of-range",
    "4 series-line-sum-refused",
    "4 series-line-sum-refused",
    "4 series-line-sum-refused",
    "5 series-round-unpublished",
    "6 series-figure-twice",
    "7 series-region-unknown",
    "8 series-period-unread",
    "9 series-too-many-cells",
  ]);
  expect([reading.counts.read, reading.counts.accepted, reading.counts.refused]).toEqual([21, 8, 13]);
  expect(reading.refused[0]?.problem).toMatchObject({ value: "Atlantis", line: 7 });
});

test("several sheets are several tables, one of them left out by choice, one without figures", () => {
  const sheet = (name: string, text: string) => ({
    name,
    lines: text.split("\n").map((line, index) => ({ line: index + 1, cells: line.split("|") })),
  });
  const tables = [
    sheet("P1", "Wilayah|2021\nSikka|2,10"),
    sheet("Catatan", "ini|itu\na|b"),
    sheet("P2", "Wilayah|2021\nSikka|0,60"),
  ];
  const choices = { tables: { "1": { indicator: "p1" }, "3": { indicator: "p2" } } };
  expect(said(read(tables, choices))).toEqual(["p1 53.07 2021-03 2,10", "p2 53.07 2021-03 0,60"]);
  const fewer = read(tables, { tables: { "1": { indicator: "p1" } }, headers: { "3": [] } });
  expect(said(fewer)).toEqual(["p1 53.07 2021-03 2,10"]);
});

test("a file that is no table of figures is told so", () => {
  expect(read("nama|alamat\na|b").problems.map(({ code }) => code)).toContain("series-no-figures");
  expect(read("halo").problems.map(({ code }) => code)).toEqual(["series-no-table"]);
});

test("cells with formulas of a text are words and no figures", () => {
  const reading = read('wilayah|periode|p0_persen\nSikka|2021-03|=1+1\nEnde|2021-03|=HYPERLINK("http://x")');
  expect(refusedBy(reading)).toEqual(["2 series-unread", "3 series-unread"]);
});

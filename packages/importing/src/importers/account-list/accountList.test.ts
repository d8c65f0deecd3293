import { newAgency } from "@rata/domain/agency/Agency";
import { expect, test } from "vitest";
import { accountList } from "./accountList.ts";
import type { AccountListContext } from "./readPerson.ts";

const context: AccountListContext = {
  roles: ["administrator", "secretariat", "agency-operator", "agency-head", "group-coordinator", "reader"],
  region: "53",
  regions: new Set(["53", "53.02", "52"]),
  agencies: [
    newAgency({ id: "dinsos", name: "Dinas Sosial Provinsi", shortName: "Dinsos", sectors: [] }),
    newAgency({ id: "dinkes", name: "Dinas Kesehatan", shortName: "Dinkes", sectors: [] }),
    newAgency({ id: "satu", name: "UPTD Satu", shortName: "UPTD", sectors: [] }),
    newAgency({ id: "dua", name: "UPTD Dua", shortName: "UPTD", sectors: [] }),
  ],
  isTaken: (email) => email === "lama@contoh.go.id",
};

function read(text: string) {
  const lines = text.split("\n").map((line, at) => ({ line: at + 1, cells: line.split(";") }));
  const { counts, rows, refused, problems: told } = accountList.read([{ name: null, lines }], context);
  expect(told).toEqual([]);
  return {
    read: counts.read,
    refused: counts.refused,
    accepted: rows.filter((row) => "fields" in row),
    existing: rows.filter((row) => "email" in row),
    problems: refused.map(({ problem }) => problem),
  };
}

const HEAD = "Nama;Surel;Peran;Wilayah;Perangkat daerah;Kelompok";
const readRow = (row: string) => read(`${HEAD}\n${row}`);
const codesOf = (row: string) => readRow(row).problems.map(({ code, column }) => [column, code]);

test("a row becomes an account: role in any case, agency by short name, region the instance's", () => {
  expect(readRow(" Ana  Contoh ;ANA@Contoh.go.id;operator PERANGKAT daerah;;dinsos;").accepted).toEqual([
    {
      line: 2,
      fields: {
        name: "Ana Contoh",
        email: "ana@contoh.go.id",
        role: "agency-operator",
        region: "53",
        agency: "dinsos",
        group: null,
      },
    },
  ]);
});

test.each([
  ["I", "social-assistance"],
  ["kelompok 2", "empowerment"],
  ["Kelompok Program III", "other"],
  ["Bantuan dan jaminan sosial", "social-assistance"],
])("the kelompok %s is %s", (word, group) => {
  const { accepted } = readRow(`K;k@contoh.go.id;Koordinator kelompok program;53.02;;${word}`);
  expect(accepted[0]?.fields).toMatchObject({ region: "53.02", group });
});

test.each<[string, string[][]]>([
  [";a@contoh.go.id;Pembaca;;;", [["name", "name-missing"]]],
  [`${"n".repeat(121)};a@contoh.go.id;Pembaca;;;`, [["name", "name-unusable"]]],
  ["N\u0007;a@contoh.go.id;Pembaca;;;", [["name", "name-unusable"]]],
  ["N;;Pembaca;;;", [["email", "email-missing"]]],
  ["N;bukan alamat;Pembaca;;;", [["email", "email-unreadable"]]],
  ["N;a@contoh.go.id;;;;", [["role", "role-missing"]]],
  ["N;a@contoh.go.id;Raja;;;", [["role", "role-unknown"]]],
  ["N;a@contoh.go.id;Pimpinan;;;", [["role", "role-unknown"]]],
  ["N;a@contoh.go.id;Pembaca;Kupang;;", [["region", "region-unknown-code"]]],
  ["N;a@contoh.go.id;Pembaca;53.99;;", [["region", "region-unknown-code"]]],
  ["N;a@contoh.go.id;Pembaca;52;;", [["region", "region-not-ours"]]],
  ["N;a@contoh.go.id;Pembaca;;Dinas Entah;", [["agency", "agency-not-listed"]]],
  ["N;a@contoh.go.id;Pembaca;;UPTD;", [["agency", "agency-ambiguous"]]],
  ["N;a@contoh.go.id;Kepala perangkat daerah;;;", [["agency", "agency-missing"]]],
  ["N;a@contoh.go.id;Koordinator kelompok program;;;", [["group", "group-missing"]]],
  ["N;a@contoh.go.id;Koordinator kelompok program;;;IV", [["group", "group-unknown-word"]]],
  [
    ";x;Raja;99;Entah;9",
    [
      ["name", "name-missing"],
      ["email", "email-unreadable"],
      ["role", "role-unknown"],
      ["region", "region-unknown-code"],
      ["agency", "agency-not-listed"],
      ["group", "group-unknown-word"],
    ],
  ],
])("%j is refused with every reason", (row, codes) => {
  expect(codesOf(row)).toEqual(codes);
  expect(readRow(row)).toMatchObject({ read: 1, accepted: [], refused: 1 });
});

test("new, existing and refused rows are the rows read; blank lines are none", () => {
  const reading = read(
    `${HEAD}\nA;a@contoh.go.id;Pembaca;;;\n;;;;;\nLama;LAMA@contoh.go.id;Raja;;;\nB;A@contoh.go.id;Pembaca;;;\nC;c;Pembaca;;;`,
  );
  expect(reading).toMatchObject({ read: 4, existing: [{ line: 4, email: "lama@contoh.go.id" }], refused: 2 });
  expect(reading.accepted.map(({ line }) => line)).toEqual([2]);
  expect(reading.problems).toEqual([
    { code: "email-repeated", line: 5, column: "email", value: "a@contoh.go.id", params: { first: 2 } },
    { code: "email-unreadable", line: 6, column: "email", value: "c", params: {} },
  ]);
});

test("words like a formula are words", () => {
  expect(readRow('=HYPERLINK("x");a@contoh.go.id;Pembaca;;;').accepted[0]?.fields.name).toBe('=HYPERLINK("x")');
});

test("columns are known by their heads, in whatever order, and further ones are passed over", () => {
  const reading = read("No.;PERAN;E-mail;Nama Lengkap\n1;Pembaca;a@contoh.go.id;A");
  expect(reading.accepted[0]?.fields).toMatchObject({ name: "A", role: "reader" });
});

test.each([
  ["", "account-list-no-header"],
  ["A;a@contoh.go.id;Pembaca", "account-list-no-header"],
  [`${HEAD}${"\nA;a@contoh.go.id;Pembaca;;;".repeat(501)}`, "account-list-too-long"],
])("a list without a header, or too long, is refused whole", (text, code) => {
  const lines = text.split("\n").map((line, at) => ({ line: at + 1, cells: line.split(";") }));
  expect(accountList.read([{ name: null, lines }], context).problems).toMatchObject([{ kind: "refused", code }]);
});

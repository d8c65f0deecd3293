import { expect, test } from "vitest";
import { judgePassword } from "./judgePassword.ts";

const person = {
  name: "Maria Lestari",
  email: "m.lestari@dinsos.example",
  places: ["Pemerintah Provinsi Nusa Tenggara Timur", "TKPK Provinsi Nusa Tenggara Timur"],
};
const judge = (password: string) => judgePassword(password, person);

test.each([
  ["sembilan9", "password-short"],
  ["aaaaaaaaaaaa", "password-monotonous"],
  ["121212121212", "password-monotonous"],
  ["abcdefghijkl", "password-monotonous"],
  ["9876543210", "password-monotonous"],
  ["198001012005011001", "password-digits"],
  ["+62 812-5550-1234", "password-digits"],
  ["password123", "password-common"],
  ["P@ssw0rd2026!", "password-common"],
  ["qwertyuiop", "password-common"],
  ["Rahasia12345", "password-common"],
  ["bismillah99", "password-common"],
  ["admin-admin-2027", "password-common"],
  ["sandirahasia", "password-common"],
])("%s is refused as %s", (password, code) => {
  expect(judge(password)?.code).toBe(code);
});

test.each([
  ["Lestari-gunung", "lestari"],
  ["l3st4ri-gunung", "lestari"],
  ["hujan di tenggara", "tenggara"],
  ["Rata-hijau-delapan", "rata"],
  ["hijau.r4ta.delapan", "rata"],
])("%s is refused, for it holds the word %s", (password, word) => {
  expect(judge(password)).toEqual({ code: "password-personal", word });
});

test.each([
  ["kuda hijau tiga rumah"],
  ["sementara merata saja"],
  ["pohon-asam-di-bukit"],
  ["xK9#vQ2!mL"],
  ["sandi baru yang panjang"],
])("%s may be used", (password) => {
  expect(judge(password)).toBeNull();
});

test("a longest password is judged without delay", () => {
  expect(judge("sayang".repeat(33))?.code).toBe("password-common");
  expect(judge(`${"sayang".repeat(33)}z`)).toBeNull();
});

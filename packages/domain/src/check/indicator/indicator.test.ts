import { expect, test } from "vitest";
import { counted, percent, ranged, worded } from "#check/example/exampleCells";
import { fitTarget } from "./fitTarget.ts";
import { indicatorKind } from "./IndicatorKind.ts";
import { isWordedAsActivity } from "./isWordedAsActivity.ts";

test.each([
  ["Jumlah keluarga penerima bantuan", "count"],
  ["Kasus gizi buruk", "count"],
  ["Jumlah persentase keluarga terlayani", "share"],
  ["Presentase rumah layak huni", "share"],
  ["Persentase kenaikan hasil panen", "growth"],
  ["Cakupan imunisasi dasar", "coverage"],
  ["Prevalensi anemia", "share"],
  ["Tingkat pengangguran terbuka", "rate"],
  ["Angka harapan hidup", "years"],
  ["Indeks ketahanan pangan", "index"],
  ["Usia harapan hidup", "years"],
  ["Rata-rata lama sekolah", "years"],
  ["Panjang jaringan pipa", "quantity"],
  ["Meningkatnya gizi keluarga", "outcome"],
  ["Rumah pompa", "other"],
])("%s is of kind %s", (text, kind) => {
  expect(indicatorKind(text)).toBe(kind);
});

test.each([
  ["Jumlah keluarga penerima", counted(40, "keluarga"), "strong"],
  ["Jumlah keluarga penerima", percent(40), "none"],
  ["Persentase keluarga penerima", percent(40), "strong"],
  ["Persentase keluarga penerima", counted(40, "keluarga"), "weak"],
  ["Persentase keluarga penerima", counted(2, "paket"), "none"],
  ["Persentase keluarga penerima", ranged(4, 9, "%"), "strong"],
  ["Jumlah keluarga penerima", ranged(4, 9, "%"), "none"],
  ["Terlaksananya pelatihan", percent(100), "weak"],
  ["Terlaksananya pelatihan", percent(0), "none"],
  ["Usia harapan hidup", counted(70, "tahun"), "strong"],
  ["Usia harapan hidup", percent(70), "none"],
  ["Prevalensi anemia", counted(10, "kab/kota"), "none"],
  ["Jumlah keluarga penerima", worded("Tersalurnya bantuan"), "weak"],
])("%s is answered by a target of its kind", (indicator, target, fit) => {
  expect(fitTarget(indicator, target)).toBe(fit);
});

test.each([
  ["Pendampingan kelompok tani", true],
  ["Meningkatkan usia harapan hidup", true],
  ["Meningkatnya usia harapan hidup", false],
  ["Peningkatan hasil panen", false],
  ["Jumlah pelatihan", false],
])("%s is worded as something to do: %s", (text, expected) => {
  expect(isWordedAsActivity(text)).toBe(expected);
});

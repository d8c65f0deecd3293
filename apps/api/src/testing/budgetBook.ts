import { toRupiah } from "@rata/domain/number/Rupiah";
import { budgetNameKey } from "@rata/domain/plan/budget/budgetName";
import { gatherPlan, type PlanGroup } from "@rata/domain/plan/budget/planGroups";
import type { Plan } from "@rata/domain/plan/Plan";
import { levelOf } from "@rata/domain/region/Region";
import { type MadeCell, type MadeSheet, workbookOf } from "@rata/readers/testing/workbookOf";
import { PROGRAM_CODES } from "@rata/reference/programCodes";

/**
 * A budget export in the manner of SIPD, made up from the programmes of a plan: the codes of programmes are those of the nomenclature
 * where they are known, all other codes and amounts are invented. No file of an agency was copied. Every third activity has another
 * ceiling than the plan, every fifth is missing, and one programme is unknown to the plan.
 */
export function budgetBook(plan: Plan, layout: BudgetBookLayout): Uint8Array {
  return workbookOf({ sheets: [layout.isSplit ? splitSheet(plan, layout) : plainSheet(plan, layout)] });
}

export interface BudgetBookLayout {
  /** A code over five columns below a merged heading, or in one cell. */
  isSplit: boolean;
  title: string;
  organisation: string;
}

export interface MadeBudgetRow {
  code: string;
  name: string;
  amount: number;
}

/** The rows of the budget in order, each level with the sum of those below it. */
export function budgetRows(plan: Plan): MadeBudgetRow[] {
  const groups = gatherPlan(plan, null);
  const level = levelOf(plan.region) === "province" ? "1" : "2";
  let count = 0;
  const programs = groups.programs.map((program, at) => {
    const code = codeOf(program, at);
    const activities = groups.activities
      .filter((activity) => activity.program === program)
      .flatMap((activity, place) => {
        count += 1;
        if (count % 5 === 0) return [];
        const own = activity.ceiling ?? 0;
        const amount = count % 3 === 1 ? own + Math.floor(own / 10) : own;
        return [toActivity(`${code}.${level}.${String(place + 1).padStart(2, "0")}`, activity.name ?? "", amount)];
      });
    return { code, name: `PROGRAM ${(program.name ?? "").replace(/^program\s+/iu, "").toUpperCase()}`, activities };
  });
  const unknown = {
    code: "1.06.01",
    name: "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH (CONTOH)",
    activities: [toActivity(`1.06.01.${level}.02`, "Administrasi Keuangan Perangkat Daerah (contoh)", 250_000_000)],
  };
  return [...programs, unknown].flatMap(({ code, name, activities }) => [
    { code, name, amount: sum(activities.map(([activity]) => activity?.amount ?? 0)) },
    ...activities.flat(),
  ]);
}

function toActivity(code: string, name: string, amount: number): MadeBudgetRow[] {
  return [
    { code, name, amount },
    { code: `${code}.0001`, name: `${name} (rincian contoh)`, amount },
  ];
}

function codeOf({ name }: PlanGroup, at: number): string {
  const key = budgetNameKey(name);
  const known = PROGRAM_CODES.find((entry) => entry.code.split(".").length === 3 && budgetNameKey(entry.name) === key);
  return known?.code ?? `7.01.${String(at + 1).padStart(2, "0")}`;
}

function plainSheet(plan: Plan, { title, organisation }: BudgetBookLayout): MadeSheet {
  const rows = budgetRows(plan);
  const lines: MadeCell[][] = [
    [title],
    [`Unit Organisasi : 1.06.0.00.0.00.01.0000 ${organisation}`],
    ["CONTOH BUATAN, BUKAN DOKUMEN RESMI"],
    ["Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator Kinerja", "Target", "Satuan", "Pagu (Rp)", "Sumber Dana"],
    ...rows.map(({ code, name, amount }) => [code, name, "Indikator contoh", 1, "dokumen", amount, "PAD"]),
    [null, "JUMLAH", null, null, null, total(rows)],
  ];
  return { name: "Renja", rows: lines };
}

function splitSheet(plan: Plan, { title, organisation }: BudgetBookLayout): MadeSheet {
  const rows = budgetRows(plan);
  const head = ["Kode", null, null, null, null, "Urusan/Program/Kegiatan/Sub Kegiatan", "Indikator"];
  const lines: MadeCell[][] = [
    [title],
    ["SKPD", null, `: 1.06.0.00.0.00.01.0000 ${organisation}`],
    ["CONTOH BUATAN, BUKAN DOKUMEN RESMI"],
    [...head, "Rencana Tahun Ini", null, null, "Prakiraan Maju", null],
    [null, null, null, null, null, null, null, "Target", "Satuan", "Pagu Indikatif", "Target", "Pagu Indikatif"],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ...rows.map(({ code, name, amount }) => [
      ...splitCode(code),
      name,
      "Indikator contoh",
      1,
      "dokumen",
      say(amount),
      1,
      say(amount * 2),
    ]),
    [null, null, null, null, null, "JUMLAH", null, null, null, say(total(rows))],
    [null, null, null, null, null, null, null, null, null, "Kepala Dinas (contoh)"],
  ];
  return { name: "RKA", rows: lines, merges: ["A4:E5", "F4:F5", "G4:G5", "H4:J4", "K4:L4"] };
}

/** `1 | 02 | 02 | 1.02 | 0001`. */
function splitCode(code: string): MadeCell[] {
  const [affair = null, field = null, program = null, level, activity, sub = null] = code.split(".");
  return [affair, field, program, level === undefined ? null : `${level}.${activity}`, sub];
}

function total(rows: readonly MadeBudgetRow[]): number {
  return sum(rows.filter(({ code }) => code.split(".").length === 3).map(({ amount }) => amount));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => toRupiah(all + amount), 0);
}

function say(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+$)/gu, ".");
}

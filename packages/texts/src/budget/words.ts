import type { BudgetRowKind, UnclearReason } from "@rata/domain/plan/budget/BudgetComparison";
import type { BudgetDocumentKind, BudgetLevel } from "@rata/domain/plan/budget/BudgetLine";

/** Words that the screen and the workbook of differences share. */
export const id = {
  levels: {
    affair: "Urusan",
    field: "Bidang urusan",
    program: "Program",
    activity: "Kegiatan",
    subActivity: "Sub kegiatan",
  } satisfies Record<BudgetLevel, string>,
  kinds: {
    matched: "Sepadan",
    unclear: "Meragukan",
    "only-budget": "Hanya di SIPD",
    "only-plan": "Hanya di rencana",
  } satisfies Record<BudgetRowKind, string>,
  reasons: {
    "several-lines": "Beberapa baris SIPD dapat berarti kegiatan ini.",
    "several-activities": "Beberapa kegiatan rencana dapat berarti baris SIPD ini.",
    "inside-another": "Satu baris SIPD merupakan bagian dari baris lain yang juga cocok.",
    "code-repeated": "Kode ini tercetak lebih dari sekali dengan jumlah.",
  } satisfies Record<UnclearReason, string>,
  documents: {
    renja: "Renja",
    rka: "RKA",
    dpa: "DPA",
  } satisfies Record<BudgetDocumentKind, string>,
  otherName: "Nama pada SIPD berbeda.",
  sumOff: "Jumlah pada SIPD berbeda dari rinciannya.",
  undecided: "Jumlah pada SIPD tidak dapat dibaca dengan pasti.",
};

export const en = {
  levels: { affair: "Affair", field: "Field", program: "Programme", activity: "Activity", subActivity: "Sub-activity" },
  kinds: {
    matched: "Matched",
    unclear: "Unclear",
    "only-budget": "In SIPD only",
    "only-plan": "In the plan only",
  },
  reasons: {
    "several-lines": "Several lines of SIPD could be this activity.",
    "several-activities": "Several activities of the plan could be this line of SIPD.",
    "inside-another": "One line of SIPD is part of another that matches too.",
    "code-repeated": "This code is printed more than once with an amount.",
  },
  documents: { renja: "Renja", rka: "RKA", dpa: "DPA" },
  otherName: "The name in SIPD differs.",
  sumOff: "The amount in SIPD differs from its details.",
  undecided: "The amount in SIPD can't be read with certainty.",
} satisfies typeof id;

import {
  Beneficiary,
  BENEFICIARY_GROUPS,
  BENEFICIARY_UNITS,
  type BeneficiaryUnit,
  LIST_SOURCES,
} from "@rata/domain/plan/Beneficiary";

/** A count of beneficiaries while it is being written: what stands in the fields. */
export interface BeneficiaryDraft {
  key: string;
  group: string;
  words: string;
  count: string;
  unit: BeneficiaryUnit;
  from: string;
  to: string;
  list: string;
  listWords: string;
  vintage: string;
}

export function toDraft(held: Beneficiary | null, key: string): BeneficiaryDraft {
  return {
    key,
    group: held?.group ?? "",
    words: held?.words ?? "",
    count: held?.count === undefined || held.count === null ? "" : String(held.count),
    unit: held?.unit ?? "person",
    from: held?.desil === undefined || held.desil === null ? "" : String(held.desil.from),
    to: held?.desil === undefined || held.desil === null ? "" : String(held.desil.to),
    list: held?.list?.source ?? "",
    listWords: held?.list?.words ?? "",
    vintage: held?.list?.vintage ?? "",
  };
}

/** The count, or the code of what can't be taken. Dots between thousands are read as such. */
export function fromDraft(draft: BeneficiaryDraft): { value: Beneficiary } | { code: string } {
  const count = draft.count.replaceAll(/[\s.]/gu, "");
  const source = LIST_SOURCES.find((one) => one === draft.list);
  const read = Beneficiary.safeParse({
    group: BENEFICIARY_GROUPS.find((group) => group === draft.group) ?? null,
    words: draft.words.trim() || null,
    count: count === "" ? null : Number(count),
    unit: draft.unit,
    desil: draft.from === "" && draft.to === "" ? null : { from: Number(draft.from), to: Number(draft.to) },
    list:
      source === undefined
        ? null
        : {
            source,
            words: source === "other" ? draft.listWords.trim() || null : null,
            vintage: draft.vintage.trim() || null,
          },
  });
  return read.success ? { value: read.data } : { code: read.error.issues[0]?.message ?? "other" };
}

export function findUnit(value: string): BeneficiaryUnit {
  return BENEFICIARY_UNITS.find((unit) => unit === value) ?? "person";
}

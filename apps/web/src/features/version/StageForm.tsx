import type { StageItem, VersionList } from "#lib/views";
import { BudgetStage, BudgetStageKind, isCounted, nextNumber } from "@rata/domain/plan/budget/BudgetStage";
import * as texts from "@rata/texts/version/stage";
import * as z from "zod";
import { blank } from "#components/form/blank";
import { FormModal } from "#components/form/FormModal.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { useVersionNames } from "./useVersionNames.ts";

const Stage = BudgetStage.extend({
  number: blank(BudgetStage.shape.number),
  document: BudgetStage.shape.document.min(1, "empty"),
  revision: z.coerce.number().pipe(BudgetStage.shape.revision),
});

interface StageFormProps {
  planId: string;
  list: VersionList;
  /** Those recorded already. */
  stages: readonly StageItem[];
  close: () => void;
}

/** From which version on the ceilings are of which stage, and by which document. */
export function StageForm({ planId, list, stages, close }: StageFormProps) {
  const words = useTexts(texts);
  const kinds = kindsAfter(stages);
  const revisions = useRevisions(list, stages.at(-1)?.revision ?? 0);
  return (
    <FormModal
      title={words.record}
      close={close}
      start={firstWish(kinds[0] ?? "amendment", { list, stages })}
      schema={Stage}
      fields={({ values, setFieldValue }) => [
        {
          kind: "choice",
          name: "kind",
          label: words.kind,
          options: kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
          chosen: (kind) => setFieldValue("number", nextNumber(stages, BudgetStageKind.parse(kind)) ?? ""),
        },
        ...(isCounted(BudgetStageKind.parse(values.kind))
          ? [{ kind: "number", name: "number", label: words.number, maxLength: 2, required: true } as const]
          : []),
        {
          kind: "text",
          name: "document",
          label: words.document,
          description: words.documentAdvice,
          maxLength: 200,
          required: true,
        },
        { kind: "date", name: "dated", label: words.dated, required: true },
        { kind: "choice", name: "revision", label: words.revision, options: revisions },
        { kind: "tick", name: "isComplete", label: words.isComplete, description: words.isCompleteAdvice },
      ]}
      submit={words.save}
      send={(stage) => api.version.recordStage.mutate({ planId, stage })}
      said={words.saved}
      refresh={useFreshPlan()}
    />
  );
}

/** The versions from the latest stage's on; several events may name one state of the rows, which is offered once. */
function useRevisions(list: VersionList, least: number) {
  const { full } = useVersionNames();
  const offered = new Map(
    list.items
      .filter(({ head }) => head >= least)
      .toReversed()
      .map((item) => [item.head, full(item)]),
  );
  return [...offered].toReversed().map(([head, label]) => ({ value: String(head), label }));
}

/** What may be recorded next: nothing before the latest, and the latest again to set its document right. */
function kindsAfter(stages: readonly StageItem[]): BudgetStageKind[] {
  const last = stages.at(-1);
  const { options } = BudgetStageKind;
  if (last === undefined) return [...options];
  return options.filter((kind) => isCounted(kind) || options.indexOf(kind) >= options.indexOf(last.kind));
}

function firstWish(kind: BudgetStageKind, { list, stages }: Pick<StageFormProps, "list" | "stages">) {
  const number: number | string = nextNumber(stages, kind) ?? "";
  return { kind, number, document: "", dated: "", revision: String(list.head), isComplete: false };
}

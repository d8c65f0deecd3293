import { Button, Checkbox, Modal, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { StageItem, VersionList } from "#lib/views";
import { BudgetStageKind, isCounted, nextNumber } from "@rata/domain/plan/budget/BudgetStage";
import * as texts from "@rata/texts/version/stage";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { useVersionNames } from "./useVersionNames.ts";
import styles from "./VersionScreen.module.css";

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
  const refresh = useFreshPlan();
  const kinds = kindsAfter(stages);
  const [stage, setStage] = useState(() => firstWish(kinds[0] ?? "amendment", { list, stages }));
  const record = useMutation(
    trpc.version.recordStage.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.saved });
        close();
        await refresh();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate({ planId, stage: { ...stage, dated: stage.dated === "" ? null : stage.dated } });
  };
  const chooseKind = (said: string) => {
    const kind = BudgetStageKind.parse(said);
    setStage({ ...stage, kind, number: nextNumber(stages, kind) });
  };
  return (
    <Modal opened onClose={close} title={words.record} closeButtonProps={{ "aria-label": words.close }}>
      <form className={styles.form} onSubmit={submit}>
        <NativeSelect
          label={words.kind}
          value={stage.kind}
          onChange={(event) => chooseKind(event.currentTarget.value)}
          data={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          data-autofocus
        />
        {isCounted(stage.kind) && (
          <NumberInput
            label={words.number}
            value={stage.number ?? ""}
            onChange={(number) => setStage({ ...stage, number: typeof number === "number" ? number : null })}
            min={1}
            max={99}
            allowDecimal={false}
            required
          />
        )}
        <TextInput
          label={words.document}
          description={words.documentAdvice}
          value={stage.document}
          onChange={(event) => setStage({ ...stage, document: event.currentTarget.value })}
          maxLength={200}
          required
        />
        <TextInput
          type="date"
          label={words.dated}
          value={stage.dated}
          onChange={(event) => setStage({ ...stage, dated: event.currentTarget.value })}
          required
        />
        <RevisionChoice
          list={list}
          least={stages.at(-1)?.revision ?? 0}
          value={stage.revision}
          choose={(revision) => setStage({ ...stage, revision })}
        />
        <Checkbox
          label={words.isComplete}
          description={words.isCompleteAdvice}
          checked={stage.isComplete}
          onChange={(event) => setStage({ ...stage, isComplete: event.currentTarget.checked })}
        />
        <Trouble error={record.error} />
        <div className={styles.buttons}>
          <BusyButton type="submit" busy={record.isPending}>
            {words.save}
          </BusyButton>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface RevisionChoiceProps {
  list: VersionList;
  least: number;
  value: number;
  choose: (revision: number) => void;
}

/** The versions from the latest stage's on; several events may name one state of the rows, which is offered once. */
function RevisionChoice({ list, least, value, choose }: RevisionChoiceProps) {
  const words = useTexts(texts);
  const { full } = useVersionNames();
  const offered = new Map(
    list.items
      .filter(({ head }) => head >= least)
      .toReversed()
      .map((item) => [item.head, full(item)]),
  );
  return (
    <NativeSelect
      label={words.revision}
      value={String(value)}
      onChange={(event) => choose(Number(event.currentTarget.value))}
      data={[...offered].toReversed().map(([head, label]) => ({ value: String(head), label }))}
    />
  );
}

/** What may be recorded next: nothing before the latest, and the latest again to set its document right. */
function kindsAfter(stages: readonly StageItem[]): BudgetStageKind[] {
  const last = stages.at(-1);
  const { options } = BudgetStageKind;
  if (last === undefined) return [...options];
  return options.filter((kind) => isCounted(kind) || options.indexOf(kind) >= options.indexOf(last.kind));
}

function firstWish(kind: BudgetStageKind, { list, stages }: Pick<StageFormProps, "list" | "stages">) {
  return { kind, number: nextNumber(stages, kind), document: "", dated: "", revision: list.head, isComplete: false };
}

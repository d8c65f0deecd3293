import { Button } from "@mantine/core";
import { formatCount } from "@rata/domain/number/formatNumber";
import type { Beneficiary } from "@rata/domain/plan/Beneficiary";
import * as fieldTexts from "@rata/texts/plan/field";
import * as texts from "@rata/texts/priority/links";
import { sayBeneficiary } from "@rata/texts/priority/sayBeneficiary";
import { type FormEvent, useState } from "react";
import { useLanguage, useTexts } from "#lib/language.tsx";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import styles from "../drawer/RowDrawer.module.css";
import { BeneficiaryFields } from "./BeneficiaryFields.tsx";
import { type BeneficiaryDraft, fromDraft, toDraft } from "./beneficiaryDraft.ts";
import { FormButtons } from "./FormButtons.tsx";
import { LinkField } from "./LinkField.tsx";

interface BeneficiaryListProps {
  node: string;
  held: Beneficiary[] | null;
  /** Null for who may only read. */
  sheet: PlanSheet | null;
}

/** Whom the activity reaches: counts by group, desil and list, never persons. */
export function BeneficiaryList({ node, held, sheet }: BeneficiaryListProps) {
  const fields = useTexts(fieldTexts);
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <LinkField
      name={fields.beneficiaries.heading}
      items={(held ?? []).map((one) => sayBeneficiary(one, { language, formatCount }))}
      edit={sheet === null ? null : () => setOpen(true)}
      form={isOpen && sheet !== null ? <BeneficiaryForm {...{ node, held, sheet, close }} /> : null}
    />
  );
}

function BeneficiaryForm({ node, held, sheet, close }: BeneficiaryListProps & { sheet: PlanSheet; close: () => void }) {
  const words = useTexts(texts);
  const [seen] = useState(held);
  const [isChecked, setChecked] = useState(false);
  const [drafts, setDrafts] = useState<readonly BeneficiaryDraft[]>(() =>
    (held ?? [null]).map((one) => toDraft(one, crypto.randomUUID())),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const read = drafts.map(fromDraft);
    const value = read.flatMap((one) => ("value" in one ? [one.value] : []));
    if (value.length < read.length) return;
    const change = { field: "beneficiaries", expected: seen, value: value.length === 0 ? null : value } as const;
    sheet.change({ kind: "describe", node, change });
    close();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {drafts.map((draft) => (
        <BeneficiaryFields
          key={draft.key}
          draft={draft}
          isChecked={isChecked}
          change={(next) => setDrafts(drafts.map((one) => (one.key === next.key ? next : one)))}
          remove={() => setDrafts(drafts.filter((one) => one.key !== draft.key))}
        />
      ))}
      {drafts.length < MOST_GROUPS && (
        <Button
          variant="default"
          size="compact-md"
          onClick={() => setDrafts([...drafts, toDraft(null, crypto.randomUUID())])}
        >
          {words.add}
        </Button>
      )}
      <FormButtons close={close} />
    </form>
  );
}

const MOST_GROUPS = 20;

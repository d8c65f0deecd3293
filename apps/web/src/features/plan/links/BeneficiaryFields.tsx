import { Button, NativeSelect, TextInput } from "@mantine/core";
import { BENEFICIARY_GROUPS, BENEFICIARY_UNITS, LIST_SOURCES } from "@rata/domain/plan/Beneficiary";
import * as names from "@rata/texts/priority/beneficiary";
import * as texts from "@rata/texts/priority/links";
import { useTexts } from "#lib/language.tsx";
import styles from "../drawer/RowDrawer.module.css";
import { type BeneficiaryDraft, findUnit, fromDraft } from "./beneficiaryDraft.ts";

interface BeneficiaryFieldsProps {
  draft: BeneficiaryDraft;
  /** Whether faults are said already: from the first try to save on. */
  isChecked: boolean;
  change: (draft: BeneficiaryDraft) => void;
  remove: () => void;
}

const DESILS = Array.from({ length: 10 }, (_, at) => String(at + 1));

/** One group of beneficiaries. */
export function BeneficiaryFields({ draft, isChecked, change, remove }: BeneficiaryFieldsProps) {
  const words = useTexts(texts);
  const { groups, units, lists } = useTexts(names);
  const read = fromDraft(draft);
  const code = "code" in read ? read.code : null;
  const fault = Object.entries(words.errors).find(([known]) => known === code)?.[1] ?? words.errors.other;
  const named = BENEFICIARY_GROUPS.find((group) => group === draft.group);
  const desils = [{ value: "", label: words.noDesil }, ...DESILS.map((value) => ({ value, label: value }))];
  return (
    <fieldset className={styles.group}>
      <NativeSelect
        label={words.group}
        value={draft.group}
        onChange={(event) => change({ ...draft, group: event.currentTarget.value })}
        data={[
          { value: "", label: words.otherGroup },
          ...BENEFICIARY_GROUPS.map((group) => ({ value: group, label: groups[group] })),
        ]}
      />
      <TextInput
        label={words.words}
        description={words.wordsHint}
        maxLength={120}
        value={draft.words}
        onChange={(event) => change({ ...draft, words: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          label={words.count}
          inputMode="numeric"
          maxLength={14}
          value={draft.count}
          onChange={(event) => change({ ...draft, count: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.unit}
          value={draft.unit}
          onChange={(event) => change({ ...draft, unit: findUnit(event.currentTarget.value) })}
          data={BENEFICIARY_UNITS.map((unit) => ({ value: unit, label: units[unit] }))}
        />
        <NativeSelect
          label={words.desilFrom}
          value={draft.from}
          onChange={(event) => change({ ...draft, from: event.currentTarget.value })}
          data={desils}
        />
        <NativeSelect
          label={words.desilTo}
          value={draft.to}
          onChange={(event) => change({ ...draft, to: event.currentTarget.value })}
          data={desils}
        />
      </div>
      <NativeSelect
        label={words.list}
        value={draft.list}
        onChange={(event) => change({ ...draft, list: event.currentTarget.value })}
        data={[
          { value: "", label: words.noList },
          ...LIST_SOURCES.map((source) => ({ value: source, label: lists[source] })),
        ]}
      />
      {draft.list === "other" && (
        <TextInput
          label={words.listWords}
          maxLength={120}
          value={draft.listWords}
          onChange={(event) => change({ ...draft, listWords: event.currentTarget.value })}
        />
      )}
      {draft.list !== "" && (
        <TextInput
          label={words.vintage}
          description={words.vintageHint}
          maxLength={7}
          value={draft.vintage}
          onChange={(event) => change({ ...draft, vintage: event.currentTarget.value })}
        />
      )}
      {isChecked && code !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        onClick={remove}
        aria-label={words.removeGroup(named === undefined ? draft.words : groups[named])}
      >
        {words.removeGroup(named === undefined ? draft.words : groups[named])}
      </Button>
    </fieldset>
  );
}

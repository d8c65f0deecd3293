import { Modal, NativeSelect, TextInput } from "@mantine/core";
import type { Account } from "@rata/domain/organisation/Account";
import { ActingKind } from "@rata/domain/organisation/ActingPost";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/account/post";
import * as progress from "@rata/texts/progress/progress";
import * as history from "@rata/texts/settings/agency";
import { useQuery } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useActor } from "#lib/useSession";
import styles from "../SettingsScreen.module.css";
import { toAgencyOptions } from "../agencies/toAgencyOptions.ts";
import { usePostFields } from "./usePostFields.ts";

/** Gives somebody a post for a while. */
export function PostForm({ people, close }: { people: readonly Account[]; close: () => void }) {
  const words = useTexts(texts);
  const told = useTexts(history);
  const roleNames = useTexts(roles);
  const groupNames = useTexts(progress).groups;
  const actor = useActor();
  const agencies = useQuery(trpc.agency.list.queryOptions()).data ?? [];
  const { fields, set, offered, problem, submit, give } = usePostFields(close);
  const holders = people.filter(({ id, isActive }) => isActive && id !== actor.accountId);
  return (
    <Modal opened onClose={close} title={words.add} closeButtonProps={{ "aria-label": words.close }}>
      <form onSubmit={submit} className={styles.form} noValidate>
        <NativeSelect
          label={words.person}
          value={fields.account}
          error={problem("account")}
          onChange={(event) => set({ account: event.currentTarget.value })}
          data={[
            { value: "", label: words.choosePerson },
            ...holders.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          data-autofocus
        />
        <NativeSelect
          label={words.kind}
          value={fields.kind}
          onChange={(event) => set({ kind: pick(ActingKind.options, event.currentTarget.value) })}
          data={ActingKind.options.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <NativeSelect
          label={words.role}
          value={fields.role}
          onChange={(event) => set({ role: pick(offered, event.currentTarget.value) })}
          data={offered.map((role) => ({ value: role, label: roleNames[role] }))}
        />
        {fields.role.startsWith("agency") && (
          <NativeSelect
            label={words.agency}
            value={fields.agency}
            error={problem("agency")}
            onChange={(event) => set({ agency: event.currentTarget.value })}
            data={[{ value: "", label: words.noAgency }, ...toAgencyOptions(agencies, told)]}
          />
        )}
        {fields.role === "group-coordinator" && (
          <NativeSelect
            label={words.group}
            value={fields.group}
            onChange={(event) => set({ group: pick(ProgramGroup.options, event.currentTarget.value) })}
            data={ProgramGroup.options.map((group) => ({ value: group, label: groupNames[group] }))}
          />
        )}
        {(["startsOn", "endsOn"] as const).map((day) => (
          <TextInput
            key={day}
            type="date"
            label={day === "startsOn" ? words.from : words.to}
            value={fields[day]}
            error={problem(day)}
            onChange={(event) => set({ [day]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          label={words.basis}
          description={words.basisAdvice}
          value={fields.basis}
          maxLength={300}
          error={problem("basis")}
          onChange={(event) => set({ basis: event.currentTarget.value })}
        />
        <Trouble error={give.error} />
        <BusyButton type="submit" busy={give.isPending}>
          {words.add}
        </BusyButton>
      </form>
    </Modal>
  );
}

/** The offered value that a choice names; the browser gives back no other. */
function pick<Value extends string>(offered: readonly Value[], chosen: string): Value | undefined {
  return offered.find((value) => value === chosen);
}

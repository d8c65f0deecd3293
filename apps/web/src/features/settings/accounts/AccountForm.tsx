import { BusyButton } from "#components/BusyButton.tsx";
import { Modal, NativeSelect, TextInput } from "@mantine/core";
import type { Role } from "@rata/domain/access/access";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import * as progress from "@rata/texts/progress/progress";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/settings/settings";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import styles from "../SettingsScreen.module.css";

const GROUPS = ProgramGroup.options;

interface AccountFormProps {
  close: () => void;
  tell: (told: { name: string; password: string }) => void;
}

/** A new account; its first password is made by the server and told once. */
export function AccountForm({ close, tell }: AccountFormProps) {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const groupNames = useTexts(progress).groups;
  const { edition, instance } = useSession();
  const agencies = useQuery(trpc.agency.list.queryOptions()).data ?? [];
  const queryClient = useQueryClient();
  const [fields, setFields] = useState<{
    name: string;
    email: string;
    role: Role;
    agency: string;
    group: ProgramGroup;
  }>({
    name: "",
    email: "",
    role: edition.roles.at(-1) ?? "reader",
    agency: "",
    group: "social-assistance",
  });
  const [isChecked, setChecked] = useState(false);
  const create = useMutation(
    trpc.account.create.mutationOptions({
      onSuccess: async ({ password }) => {
        close();
        tell({ name: fields.name, password });
        await queryClient.invalidateQueries({ queryKey: trpc.account.pathKey() });
      },
    }),
  );
  const isEmail = /^\S+@\S+\.\S+$/u.test(fields.email.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (fields.name.trim() !== "" && isEmail)
      create.mutate({
        ...fields,
        agency: fields.agency || null,
        group: fields.role === "group-coordinator" ? fields.group : null,
        region: instance.region,
      });
  };
  return (
    <Modal opened onClose={close} title={words.people.add} closeButtonProps={{ "aria-label": words.people.close }}>
      <form onSubmit={submit} className={styles.form} noValidate>
        <TextInput
          label={words.people.name}
          value={fields.name}
          error={isChecked && fields.name.trim() === "" ? words.people.missingName : null}
          onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
          data-autofocus
        />
        <TextInput
          label={words.people.email}
          type="email"
          autoComplete="off"
          value={fields.email}
          error={isChecked && !isEmail ? words.people.wrongEmail : null}
          onChange={(event) => setFields({ ...fields, email: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.people.role}
          value={fields.role}
          onChange={(event) =>
            setFields({
              ...fields,
              role: edition.roles.find((role) => role === event.currentTarget.value) ?? fields.role,
            })
          }
          data={edition.roles.map((role) => ({ value: role, label: roleNames[role] }))}
        />
        <NativeSelect
          label={words.people.agency}
          value={fields.agency}
          onChange={(event) => setFields({ ...fields, agency: event.currentTarget.value })}
          data={[
            { value: "", label: words.people.noAgency },
            ...agencies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {fields.role === "group-coordinator" && (
          <NativeSelect
            label={words.people.group}
            value={fields.group}
            onChange={(event) =>
              setFields({
                ...fields,
                group: GROUPS.find((group) => group === event.currentTarget.value) ?? fields.group,
              })
            }
            data={GROUPS.map((group) => ({ value: group, label: groupNames[group] }))}
          />
        )}
        <Trouble error={create.error} />
        <BusyButton type="submit" busy={create.isPending}>
          {words.people.add}
        </BusyButton>
      </form>
    </Modal>
  );
}

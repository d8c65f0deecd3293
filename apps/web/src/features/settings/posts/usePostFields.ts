import type { Role } from "@rata/domain/access/access";
import type { ActingKind } from "@rata/domain/organisation/ActingPost";
import type { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import * as texts from "@rata/texts/account/post";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";

type ActingRole = Exclude<Role, "administrator">;

interface Fields {
  account: string;
  kind: ActingKind;
  role: ActingRole;
  agency: string;
  group: ProgramGroup;
  startsOn: string;
  endsOn: string;
  basis: string;
}
/** A change of the form; what the browser gave back and nothing offers is left as it was. */
type Change = { [Field in keyof Fields]?: Fields[Field] | undefined };

/** The form of an acting post: what stands in it, what is still wrong, and how it is sent. */
export function usePostFields(close: () => void) {
  const words = useTexts(texts);
  const { edition, instance } = useSession();
  const queryClient = useQueryClient();
  const offered = edition.roles.flatMap((role) => (role === "administrator" ? [] : [role]));
  const [fields, setFields] = useState<Fields>({
    account: "",
    kind: "plt",
    role: "secretariat-head",
    agency: "",
    group: "social-assistance",
    startsOn: "",
    endsOn: "",
    basis: "",
  });
  const [isChecked, setChecked] = useState(false);
  const give = useMutation(
    trpc.post.give.mutationOptions({
      onSuccess: async () => {
        close();
        await queryClient.invalidateQueries({ queryKey: trpc.post.pathKey() });
      },
    }),
  );
  const problems = findProblems(fields, words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(problems).length > 0) return;
    const { account, agency, group, ...post } = fields;
    give.mutate({
      accountId: account,
      post: {
        ...post,
        region: instance.region,
        agency: agency === "" || !fields.role.startsWith("agency") ? null : agency,
        group: fields.role === "group-coordinator" ? group : null,
      },
    });
  };
  return {
    fields,
    offered,
    give,
    submit,
    set: (change: Change) => setFields((now) => ({ ...now, ...withoutMissing(change) })),
    problem: (field: keyof Fields) => (isChecked ? (problems[field] ?? null) : null),
  };
}

function withoutMissing(change: Change): Partial<Fields> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function findProblems(
  fields: Fields,
  words: { missing: string; wrongDays: string },
): Partial<Record<keyof Fields, string>> {
  const needed = ["account", "startsOn", "endsOn", "basis"] as const;
  const empty = needed.filter((field) => fields[field].trim() === "");
  const needsAgency = fields.role.startsWith("agency") && fields.agency === "";
  return {
    ...Object.fromEntries(
      [...empty, ...(needsAgency ? ["agency" as const] : [])].map((field) => [field, words.missing]),
    ),
    ...(fields.endsOn !== "" && fields.endsOn < fields.startsOn ? { endsOn: words.wrongDays } : {}),
  };
}

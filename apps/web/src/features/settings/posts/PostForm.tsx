import { Role } from "@rata/domain/access/access";
import { type Account, needsAgency } from "@rata/domain/agency/Account";
import { ActingPostFields } from "@rata/domain/agency/ActingPost";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/account/post";
import * as progress from "@rata/texts/lifecycle/progress";
import * as z from "zod";
import { FormModal } from "#components/form/FormModal.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshing } from "#lib/useSave";
import { useActor, useSession } from "#lib/useSession";
import { useAgencyOptions } from "../agencies/useAgencyOptions.ts";

const Chosen = z.string().min(1, "empty");
const Post = z
  .object({ ...ActingPostFields.shape, account: z.string(), agency: z.string(), group: ProgramGroup })
  .extend({ startsOn: z.string(), endsOn: z.string(), basis: z.string() })
  .transform(({ agency, group, ...post }) => ({
    ...post,
    agency: needsAgency(post.role) ? agency : null,
    group: post.role === "group-coordinator" ? group : null,
  }))
  .pipe(ActingPostFields.safeExtend({ account: Chosen, agency: Chosen.nullable() }));

/** Gives somebody a post for a while. */
export function PostForm({ people, close }: { people: readonly Account[]; close: () => void }) {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const { accountId: own } = useActor();
  const { edition, instance } = useSession();
  const agencies = useAgencyOptions();
  const { groups } = useTexts(progress);
  const holders = people.filter(({ id, isActive }) => isActive && id !== own);
  return (
    <FormModal
      title={words.add}
      close={close}
      start={{
        account: "",
        kind: "plt",
        role: "secretariat-head",
        region: instance.region,
        agency: "",
        group: "social-assistance",
        startsOn: "",
        endsOn: "",
        basis: "",
      }}
      schema={Post}
      fields={({ values: { role } }) => [
        {
          kind: "choice",
          name: "account",
          label: words.person,
          options: [
            { value: "", label: words.choosePerson },
            ...holders.map(({ id, name }) => ({ value: id, label: name })),
          ],
        },
        {
          kind: "choice",
          name: "kind",
          label: words.kind,
          options: words.kinds,
        },
        {
          kind: "choice",
          name: "role",
          label: words.role,
          options: edition.roles
            .filter((value) => value !== "administrator")
            .map((value) => ({ value, label: roleNames[value] })),
        },
        ...(needsAgency(Role.parse(role))
          ? [
              {
                kind: "choice",
                name: "agency",
                label: words.agency,
                options: [{ value: "", label: words.noAgency }, ...agencies],
              } as const,
            ]
          : []),
        ...(role === "group-coordinator"
          ? [{ kind: "choice", name: "group", label: words.group, options: groups } as const]
          : []),
        { kind: "date", name: "startsOn", label: words.from },
        { kind: "date", name: "endsOn", label: words.to },
        { kind: "text", name: "basis", label: words.basis, description: words.basisAdvice, maxLength: 300 },
      ]}
      submit={words.add}
      send={({ account, ...post }) => api.post.give.mutate({ accountId: account, post })}
      refresh={refreshing(trpc.post.pathKey())}
    />
  );
}

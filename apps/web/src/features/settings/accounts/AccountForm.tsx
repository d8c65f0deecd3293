import { type Account, AccountFields, needsAgency } from "@rata/domain/agency/Account";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import * as roles from "@rata/texts/access/role";
import * as progress from "@rata/texts/lifecycle/progress";
import * as texts from "@rata/texts/settings/people";
import * as z from "zod";
import { blank } from "#components/form/blank";
import { FormModal } from "#components/form/FormModal.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshing } from "#lib/useSave";
import { useActor, useSession } from "#lib/useSession";
import { useAgencyOptions } from "../agencies/useAgencyOptions.ts";
import look from "#components/Look.module.css";
import type { ToldLink } from "./ToldLink.ts";

const Written = z
  .object({ ...AccountFields.shape, agency: blank(z.string()), group: ProgramGroup })
  .transform((fields) => ({ ...fields, group: fields.role === "group-coordinator" ? fields.group : null }))
  .refine(({ role, agency }) => agency !== null || !needsAgency(role), { error: "agency-needed", path: ["agency"] });

interface AccountFormProps {
  /** Null for a new one. */
  account: Account | null;
  close: () => void;
  tell: (told: ToldLink) => void;
}

/** Invites a person, or changes what an account may do. A change is compared with what the editor saw. */
export function AccountForm({ account, close, tell }: AccountFormProps) {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const { edition, instance, regions } = useSession();
  const agencies = useAgencyOptions();
  const { groups } = useTexts(progress);
  const isOwn = useActor().accountId === account?.id;
  const note = (text: string) => (
    <p key={text} className={look.hint}>
      {text}
    </p>
  );
  return (
    <FormModal
      title={account === null ? words.addTitle : words.editTitle(account.name)}
      close={close}
      start={{
        name: account?.name ?? "",
        email: account?.email ?? "",
        role: account?.role ?? "reader",
        agency: account?.agency ?? "",
        region: account?.region ?? instance.region,
        group: account?.group ?? "social-assistance",
      }}
      schema={Written}
      faults={{ "agency-needed": words.missingAgency }}
      fields={({ values: { role } }) => [
        { kind: "text", name: "name", label: words.name, maxLength: 120 },
        { kind: "email", name: "email", label: words.email, autoComplete: "off", readOnly: account !== null },
        ...(isOwn
          ? [note(words.ownRights)]
          : [
              {
                kind: "choice",
                name: "role",
                label: words.role,
                options: edition.roles.map((value) => ({ value, label: roleNames[value] })),
              } as const,
              {
                kind: "choice",
                name: "agency",
                label: words.agency,
                options: [{ value: "", label: words.noAgency }, ...agencies],
              } as const,
              {
                kind: "choice",
                name: "region",
                label: words.region,
                options: regions.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
              } as const,
              ...(role === "group-coordinator"
                ? [{ kind: "choice", name: "group", label: words.group, options: groups } as const]
                : []),
            ]),
        ...(account !== null && !isOwn ? [note(words.lessRights)] : []),
      ]}
      {...(account === null ? { submit: words.addSubmit } : {})}
      send={async (fields) => {
        if (account === null) return { name: fields.name, link: await api.account.invite.mutate(fields) };
        await api.account.change.mutate({ accountId: account.id, expected: toDuty(account), duty: toDuty(fields) });
        return null;
      }}
      done={(told) => told !== null && tell(told)}
      refresh={refreshing(trpc.account.pathKey())}
    />
  );
}

function toDuty({ name, role, region, agency, group }: AccountFields) {
  return { name, role, region, agency, group };
}

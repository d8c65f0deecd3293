import type { VersionItem } from "#lib/views";
import { can } from "@rata/domain/access/access";
import { Reason } from "@rata/domain/audit/Reason";
import * as texts from "@rata/texts/version/version";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod";
import { FormModal } from "#components/form/FormModal.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { useActor, useSession } from "#lib/useSession";
import { RestorePreview } from "./RestorePreview.tsx";
import { useVersionNames } from "./useVersionNames.ts";

const Restore = z.object({ reason: Reason });

interface RestoreFormProps {
  planId: string;
  item: VersionItem;
  close: () => void;
}

/** Whose rows, how much would change, and why. What the preview showed is what is done, or nothing. */
export function RestoreForm({ planId, item, close }: RestoreFormProps) {
  const words = useTexts(texts);
  const { full } = useVersionNames();
  const whose = useWhose();
  const refresh = useFreshPlan();
  const [agency, setAgency] = useState<string>(whose.first);
  const wish = { planId, head: item.head, agencyId: agency === "" ? null : agency };
  const preview = useQuery({ ...trpc.version.previewRestore.queryOptions(wish), staleTime: 0 });
  const { digest = "", operations = 0 } = preview.data ?? {};
  return (
    <FormModal
      title={words.restoreTitle}
      close={close}
      start={{ agency: whose.first, reason: "" }}
      schema={Restore}
      fields={() => [
        <p key="which">
          <strong>{full(item)}</strong>
        </p>,
        <p key="advice">{words.restoreAdvice}</p>,
        ...(whose.options.length > 1
          ? [{ kind: "choice", name: "agency", label: words.whose, options: whose.options, chosen: setAgency } as const]
          : []),
        <RestorePreview key="preview" preview={preview.data ?? null} />,
        {
          kind: "area",
          name: "reason",
          label: words.reason,
          description: words.reasonAdvice,
          maxLength: 1000,
          rows: 3,
          required: true,
        },
      ]}
      trouble={preview.error}
      submit={words.restore}
      isBlocked={operations === 0}
      // Whatever comes of it, what is on screen is asked for anew: a refusal means that the plan has changed.
      send={({ reason }) => api.version.restore.mutate({ ...wish, digest, reason }).finally(() => void refresh())}
      said={words.restored}
    />
  );
}

/** Whose rows the person may bring back: any agency's and all, or those of the own agency. */
function useWhose() {
  const words = useTexts(texts);
  const actor = useActor();
  const { instance } = useSession();
  const { region } = instance;
  const isWhole = can(actor, "plan.write", { region, agency: null });
  const agencies = useQuery(trpc.agency.list.queryOptions()).data ?? [];
  const own = agencies.filter(({ id }) => can(actor, "plan.write", { region, agency: id }));
  return {
    first: isWhole ? "" : (actor.agency ?? ""),
    options: [
      ...(isWhole ? [{ value: "", label: words.whole }] : []),
      ...own.map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}

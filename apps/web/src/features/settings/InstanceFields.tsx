import { type Instance, InstanceFields as Fields } from "@rata/domain/agency/Instance";
import * as texts from "@rata/texts/settings/settings";
import * as z from "zod";
import { Form } from "#components/form/Form.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshing } from "#lib/useSave";
import { toLines } from "./toLines.ts";

const Written = Fields.extend({ letterhead: z.string().transform(toLines).pipe(Fields.shape.letterhead) });

/** The form of the instance. It names the state it was opened on, so that nobody overwrites another's change unseen. */
export function InstanceFields({ instance, digest }: { instance: Instance; digest: string }) {
  const { place: words, saved } = useTexts(texts);
  const { name, team, timeZone, letterhead } = instance;
  return (
    <Form
      start={{ name, team, timeZone, letterhead: letterhead.join("\n") }}
      schema={Written}
      faults={{ "too-many": words.tooMany }}
      fields={() => [
        { kind: "text", name: "name", label: words.name, description: words.nameAdvice, maxLength: 200 },
        { kind: "text", name: "team", label: words.team, description: words.teamAdvice, maxLength: 200 },
        {
          kind: "choice",
          name: "timeZone",
          label: words.zone,
          options: words.zones,
        },
        { kind: "area", name: "letterhead", label: words.letterhead, description: words.letterheadAdvice, rows: 5 },
      ]}
      send={(fields) => api.instance.update.mutate({ expected: digest, fields })}
      said={saved}
      refresh={refreshing(trpc.instance.pathKey(), trpc.session.get.queryKey())}
    />
  );
}

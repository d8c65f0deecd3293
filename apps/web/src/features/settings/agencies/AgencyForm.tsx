import type { Agency } from "@rata/domain/agency/Agency";
import * as history from "@rata/texts/settings/agency";
import * as texts from "@rata/texts/settings/settings";
import * as z from "zod";
import { blank } from "#components/form/blank";
import { FormModal } from "#components/form/FormModal.tsx";
import { api } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { toLines } from "../toLines.ts";
import { useAgencySaved } from "./useAgencySaved.ts";

const Words = z.string().trim().min(1, "empty");
const Day = z.iso.date("not-a-day");
const Fields = z.object({
  name: Words,
  shortName: Words,
  change: z.enum(["corrected", "renamed"]),
  renamedFrom: z.string(),
  startsOn: blank(Day),
  sectors: z.string().transform(toLines),
});

/** Adds or changes an agency. Another name corrects the present one, or takes its place from a day on. */
export function AgencyForm({ agency, close }: { agency: Agency; close: () => void }) {
  const words = useTexts(texts).agency;
  const told = useTexts(history);
  const isNew = agency.id === "";
  const isRenaming = (name: string, shortName: string) =>
    !isNew && (name.trim() !== agency.name || shortName.trim() !== agency.shortName);
  const Saved = Fields.transform(({ change, renamedFrom, ...fields }) => ({
    ...fields,
    renamedFrom: isRenaming(fields.name, fields.shortName) && change === "renamed" ? renamedFrom : null,
  })).refine(({ renamedFrom }) => renamedFrom === null || Day.safeParse(renamedFrom).success, {
    error: "not-a-day",
    path: ["renamedFrom"],
  });
  return (
    <FormModal
      {...useAgencySaved()}
      title={isNew ? words.add : words.edit(agency.shortName)}
      close={close}
      start={{
        name: agency.name,
        shortName: agency.shortName,
        change: "corrected",
        renamedFrom: "",
        startsOn: agency.startsOn ?? "",
        sectors: agency.sectors.join("\n"),
      }}
      schema={Saved}
      fields={({ values: { name, shortName, change } }) => [
        { kind: "text", name: "name", label: words.name, maxLength: 200 },
        { kind: "text", name: "shortName", label: words.shortName, maxLength: 60 },
        ...(isRenaming(name, shortName)
          ? [
              {
                kind: "radio",
                name: "change",
                label: told.change,
                options: Fields.shape.change.options.map((value) => ({ value, label: told[value] })),
              } as const,
              ...(change === "renamed"
                ? [{ kind: "date", name: "renamedFrom", label: told.renamedFrom } as const]
                : []),
            ]
          : []),
        { kind: "date", name: "startsOn", label: told.startsOn, description: told.startsOnAdvice },
        { kind: "area", name: "sectors", label: words.sectors, description: words.sectorsAdvice, rows: 4 },
      ]}
      send={(fields) =>
        api.agency.save.mutate({ id: isNew ? null : agency.id, expected: isNew ? null : agency, ...fields })
      }
    />
  );
}

import { NativeSelect } from "@mantine/core";
import type { AccountDuty } from "@rata/domain/organisation/Account";
import { ProgramGroup } from "@rata/domain/plan/ProgramGroup";
import * as progress from "@rata/texts/progress/progress";
import * as roles from "@rata/texts/access/role";
import * as history from "@rata/texts/settings/agency";
import * as texts from "@rata/texts/settings/people";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import { toAgencyOptions } from "../agencies/toAgencyOptions.ts";

interface DutyFieldsProps {
  duty: AccountDuty;
  change: (duty: AccountDuty) => void;
  isAgencyMissing: boolean;
}

/** Role, region, agency and, of a coordinator, the kelompok. */
export function DutyFields({ duty, change, isAgencyMissing }: DutyFieldsProps) {
  const words = useTexts(texts);
  const told = useTexts(history);
  const roleNames = useTexts(roles);
  const groupNames = useTexts(progress).groups;
  const { edition, regions } = useSession();
  const agencies = useQuery(trpc.agency.list.queryOptions()).data ?? [];
  return (
    <>
      <NativeSelect
        label={words.role}
        value={duty.role}
        onChange={(event) =>
          change({ ...duty, role: edition.roles.find((role) => role === event.currentTarget.value) ?? duty.role })
        }
        data={edition.roles.map((role) => ({ value: role, label: roleNames[role] }))}
      />
      <NativeSelect
        label={words.agency}
        value={duty.agency ?? ""}
        error={isAgencyMissing ? words.missingAgency : null}
        onChange={(event) => change({ ...duty, agency: event.currentTarget.value || null })}
        data={[{ value: "", label: words.noAgency }, ...toAgencyOptions(agencies, told)]}
      />
      <NativeSelect
        label={words.region}
        value={duty.region}
        onChange={(event) => change({ ...duty, region: event.currentTarget.value })}
        data={regions.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
      />
      {duty.role === "group-coordinator" && (
        <NativeSelect
          label={words.group}
          value={duty.group ?? "social-assistance"}
          onChange={(event) =>
            change({
              ...duty,
              group: ProgramGroup.options.find((group) => group === event.currentTarget.value) ?? duty.group,
            })
          }
          data={ProgramGroup.options.map((group) => ({ value: group, label: groupNames[group] }))}
        />
      )}
    </>
  );
}

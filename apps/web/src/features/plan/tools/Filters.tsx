import { NativeSelect } from "@mantine/core";
import { STRENGTHS } from "#lib/strengths";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as strengths from "@rata/texts/check/strength";
import * as texts from "@rata/texts/plan/matrix";
import * as linkTexts from "@rata/texts/priority/links";
import { useMemo } from "react";
import { useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import { usePriorities } from "../links/usePriorities.ts";
import { NONE } from "../matrix/filterRows.ts";
import type { useMatrixAddress } from "../useMatrixAddress.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { listFilterValues } from "./listFilterValues.ts";
import styles from "./MatrixTools.module.css";

interface FiltersProps {
  year: number;
  rows: readonly RowView[];
  facts: PlanFacts;
  address: ReturnType<typeof useMatrixAddress>;
}

/** Sector, agency, place, source and strength; each lists only what the plan holds. */
export function Filters({ year, rows, facts, address }: FiltersProps) {
  const words = useTexts(texts);
  const strengthNames = useTexts(strengths);
  const linkWords = useTexts(linkTexts).filter;
  const { valid } = usePriorities(year);
  const { regions } = useSession();
  const values = useMemo(() => listFilterValues(rows, facts, regions), [rows, facts, regions]);
  const fields = [
    { key: "sektor", part: "sector", options: values.sectors, none: values.hasNoSector },
    { key: "opd", part: "agency", options: values.agencies, none: values.hasNoAgency },
    { key: "wilayah", part: "place", options: values.places, none: values.hasUnknownPlace },
    { key: "sumber", part: "source", options: values.sources, none: values.hasNoSource },
  ] as const;
  return (
    <div className={styles.filters}>
      {fields.map(({ key, part, options, none }) => (
        <NativeSelect
          key={key}
          aria-label={words.label[part]}
          data-narrowed={address.filter[part] === undefined ? undefined : true}
          value={address.filter[part] ?? ""}
          onChange={(event) => address.change({ [key]: event.currentTarget.value || undefined })}
          data={[
            { value: "", label: words.all[part] },
            ...options,
            ...(none ? [{ value: NONE, label: words.none[part] }] : []),
          ]}
        />
      ))}
      <NativeSelect
        aria-label={words.label.strength}
        data-narrowed={address.filter.strength === undefined ? undefined : true}
        value={address.filter.strength ?? ""}
        onChange={(event) =>
          address.change({ catatan: STRENGTHS.find((strength) => strength === event.currentTarget.value) })
        }
        data={[
          { value: "", label: words.all.strength },
          ...STRENGTHS.map((strength) => ({ value: strength, label: words.withNote(strengthNames[strength]) })),
        ]}
      />
      {(valid.length > 0 || address.filter.priority !== undefined) && (
        <NativeSelect
          aria-label={linkWords.label}
          data-narrowed={address.filter.priority === undefined ? undefined : true}
          value={address.filter.priority ?? ""}
          onChange={(event) => address.change({ prioritas: event.currentTarget.value || undefined })}
          data={[
            { value: "", label: linkWords.all },
            ...valid.map(({ id, name }) => ({ value: id, label: name })),
            { value: NONE, label: linkWords.none },
          ]}
        />
      )}
    </div>
  );
}

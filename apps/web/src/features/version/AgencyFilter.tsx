import { NativeSelect } from "@mantine/core";
import type { VersionComparison } from "#lib/views";
import * as texts from "@rata/texts/version/version";
import { getRouteApi } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import styles from "./VersionScreen.module.css";

const route = getRouteApi("/versi/$year");

/** Narrows the changes to those of one agency. */
export function AgencyFilter({ comparison, chosen }: { comparison: VersionComparison; chosen: string | null }) {
  const words = useTexts(texts);
  const navigate = route.useNavigate();
  const { counts, agencies } = comparison;
  const all = counts.added + counts.changed + counts.moved + counts.removed;
  const choose = (agency: string) =>
    void navigate({
      search: ({ opd: _opd, ...others }) => (agency === "" ? others : { ...others, opd: agency }),
      replace: true,
      resetScroll: false,
    });
  return (
    <NativeSelect
      className={styles.choice ?? ""}
      label={words.filter}
      value={chosen ?? ""}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: "", label: words.all(all) },
        ...agencies.map(({ id, name, records }) => ({
          value: id ?? "none",
          label: words.agencyCount(name ?? words.nobody, records),
        })),
      ]}
    />
  );
}

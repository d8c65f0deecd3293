import * as texts from "@rata/texts/indicator/regions";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { NativeSelect } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import type { RegionPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import styles from "./Region.module.css";

/** The way up, to the region before and after, and to any other. */
export function RegionWays({ page: { region, parent, parts, siblings } }: { page: RegionPage }) {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const at = siblings.findIndex(({ code }) => code === region.code);
  const before = siblings[at - 1];
  const after = at < 0 ? undefined : siblings[at + 1];
  const choices = [...(parent === null ? [] : [parent]), ...(siblings.length > 0 ? siblings : [region, ...parts])];
  return (
    <div className={styles.ways}>
      <nav aria-label={words.siblings} className={styles.links}>
        <Link to="/wilayah">{words.toList}</Link>
        <a href={`/api/profiles/${region.code}.pdf`} download>
          {words.profile}
        </a>
        {before !== undefined && (
          <Link to="/wilayah/$code" params={{ code: before.code }} aria-label={words.previous(before.name)}>
            <IconChevronLeft size={18} aria-hidden="true" />
            {before.name}
          </Link>
        )}
        {after !== undefined && (
          <Link to="/wilayah/$code" params={{ code: after.code }} aria-label={words.next(after.name)}>
            {after.name}
            <IconChevronRight size={18} aria-hidden="true" />
          </Link>
        )}
      </nav>
      {choices.length > 1 && (
        <NativeSelect
          aria-label={words.region}
          value={region.code}
          onChange={(event) => void navigate({ to: "/wilayah/$code", params: { code: event.currentTarget.value } })}
          data={choices.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </div>
  );
}

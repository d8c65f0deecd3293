import { formatRupiahShort } from "@rata/domain/number/formatNumber";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { useMemo } from "react";
import { useTexts } from "#lib/language.tsx";
import type { PlanFacts } from "../usePlanFacts.ts";
import { listSectors, sumSector } from "./listSectors.ts";
import styles from "./MatrixTools.module.css";

interface SectorOutlineProps {
  rows: readonly RowView[];
  facts: PlanFacts;
  jump: (row: number) => void;
}

/** The sectors at the left of a wide screen; a press goes to the first row. */
export function SectorOutline({ rows, facts, jump }: SectorOutlineProps) {
  const words = useTexts(texts);
  const sectors = useMemo(
    () => listSectors(rows).map((sector) => ({ ...sector, ceiling: sumSector(rows, sector, facts) })),
    [rows, facts],
  );
  return (
    <nav className={styles.outline} aria-label={words.outlineTitle}>
      <h2>{words.outline}</h2>
      <ul>
        {sectors.map((sector) => (
          <li key={sector.first}>
            <button type="button" onClick={() => jump(sector.first)}>
              {sector.name ?? words.withoutSector}
              <small>
                {words.rows(sector.rows, sector.rows)} · {formatRupiahShort(sector.ceiling)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

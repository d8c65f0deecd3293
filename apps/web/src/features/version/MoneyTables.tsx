import { Checkbox } from "@mantine/core";
import type { VersionComparison } from "#lib/views";
import { MONEY_AXES, type MoneyAxis } from "@rata/domain/plan/version/PlanComparison";
import * as texts from "@rata/texts/version/version";
import * as shared from "@rata/texts/version/words";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { MoneyTable } from "./MoneyTable.tsx";
import look from "#components/Look.module.css";

/** Where money went: by sector, agency, place and budget. Each table adds up to the same sum. */
export function MoneyTables({ comparison }: { comparison: VersionComparison }) {
  const words = useTexts(texts);
  const { axes: names } = useTexts(shared);
  const [isWhole, setWhole] = useState(false);
  const { axes } = comparison.money;
  const isMoved = (axis: MoneyAxis) => axes[axis].some(({ difference }) => difference !== 0);
  const shown = isWhole ? MONEY_AXES : MONEY_AXES.filter(isMoved);
  return (
    <>
      <h3>{words.money}</h3>
      {!MONEY_AXES.some(isMoved) && <p>{words.moneySame}</p>}
      <Checkbox
        label={words.allParts}
        checked={isWhole}
        onChange={(event) => setWhole(event.currentTarget.checked)}
        className={look.left ?? ""}
      />
      {shown.map((axis) => (
        <MoneyTable
          key={axis}
          axis={axis}
          name={names[axis]}
          parts={axes[axis]}
          total={comparison.money.total}
          level={comparison.level}
          isWhole={isWhole}
        />
      ))}
    </>
  );
}

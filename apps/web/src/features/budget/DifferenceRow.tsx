import { Checkbox } from "@mantine/core";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import * as texts from "@rata/texts/budget/budget";
import * as shared from "@rata/texts/budget/words";
import { memo } from "react";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import styles from "./Budget.module.css";
import type { BudgetRow } from "./filters.ts";
import { sayDifference } from "./sayDifference.ts";
import { UnclearDetails } from "./UnclearDetails.tsx";

interface DifferenceRowProps {
  row: BudgetRow;
  hasCode: boolean;
  hasCeiling: boolean;
  tickCode: () => void;
  tickCeiling: () => void;
}

/** One difference: what it is called on both sides, both amounts, and what the plan can take. */
export const DifferenceRow = memo(function DifferenceRow(props: DifferenceRowProps) {
  const { row } = props;
  const words = useTexts(texts).preview;
  const { levels, kinds } = useTexts(shared);
  const name = nameOf(row) ?? words.unnamed;
  const [line] = row.lines;
  return (
    <tr>
      <th scope="row">
        <span className={uploads.where}>
          <span className={`${styles.tag} ${styles[row.kind] ?? ""}`}>{kinds[row.kind]}</span> {levels[row.level]}
          {row.lines.length === 1 && line !== undefined && ` · ${line.code}`}
        </span>
        <span className={styles.name}>{name}</span>
        <Remarks row={row} />
      </th>
      <td data-label={words.plan}>{say(row.plan)}</td>
      <td data-label={words.budget}>{say(row.budget)}</td>
      <td data-label={words.difference}>{sayDifference(row.difference) ?? "–"}</td>
      <td className={styles.take}>
        {row.code !== null && (
          <Checkbox
            label={words.takeCode(row.code)}
            aria-label={words.takeCodeOf(row.code, name)}
            checked={props.hasCode}
            onChange={props.tickCode}
          />
        )}
        {row.canTakeCeiling && (
          <Checkbox
            label={words.takeCeiling}
            aria-label={words.takeCeilingOf(name)}
            checked={props.hasCeiling}
            onChange={props.tickCeiling}
          />
        )}
      </td>
    </tr>
  );
});

function Remarks({ row }: { row: BudgetRow }) {
  const words = useTexts(texts).preview;
  const { reasons, sumOff, undecided } = useTexts(shared);
  const [line] = row.lines;
  const codes = [...new Set(row.nodes.flatMap(({ code }) => code ?? []))];
  const said = [
    row.reason === null ? null : reasons[row.reason],
    row.isOtherName && line?.name ? words.inBudget(line.name) : null,
    row.kind === "matched" && row.level !== "program" && row.nodes.length > 1
      ? words.occurrences(row.nodes.length)
      : null,
    row.code !== null && codes.length > 0 ? words.replaced(codes.join(", ")) : null,
    row.isSumOff ? sumOff : null,
    row.isUndecided ? undecided : null,
  ].filter((remark) => remark !== null);
  return (
    <>
      {said.map((remark) => (
        <span key={remark} className={styles.remark}>
          {remark}
        </span>
      ))}
      {row.kind === "unclear" && <UnclearDetails row={row} />}
    </>
  );
}

function nameOf({ nodes, lines }: BudgetRow): string | null {
  return nodes.find(({ name }) => name !== null)?.name ?? lines.find(({ name }) => name !== null)?.name ?? null;
}

function say(amount: Rupiah | null): string {
  return amount === null ? "–" : formatRupiah(amount);
}

import type { VersionComparison } from "#lib/views";
import { formatRupiah } from "@rata/domain/number/formatNumber";
import { sumRupiah } from "@rata/domain/number/Rupiah";
import type { MoneyAxis } from "@rata/domain/plan/version/PlanComparison";
import { sayPart } from "@rata/texts/version/sayPart";
import * as texts from "@rata/texts/version/version";
import looks from "#components/upload/Reading.module.css";
import { useLanguage, useTexts } from "#lib/language.tsx";
import styles from "./VersionScreen.module.css";

type Axes = VersionComparison["money"]["axes"];

interface MoneyTableProps {
  axis: MoneyAxis;
  name: string;
  parts: Axes[MoneyAxis];
  total: VersionComparison["money"]["total"];
  level: VersionComparison["level"];
  /** Whether parts are told one by one that did not change. */
  isWhole: boolean;
}

/** The money of one axis: what changed, what did not, and the sum of both. */
export function MoneyTable({ axis, name, parts, total, level, isWhole }: MoneyTableProps) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const shown = isWhole ? parts : parts.filter(({ difference }) => difference !== 0);
  const rest = parts.filter((part) => !shown.includes(part));
  const unchanged = sumRupiah(rest.map(({ before }) => before));
  return (
    <table className={`${looks.table} ${styles.money} ${looks.stacked}`}>
      <caption>{words.moneyOf(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((part) => (
          <MoneyRow key={part.key} name={sayPart(axis, part, { language, level })} money={part} />
        ))}
        {rest.length > 0 && (
          <MoneyRow
            name={words.unchanged(rest.length)}
            money={{ before: unchanged, after: unchanged, difference: null }}
          />
        )}
        <MoneyRow name={words.total} money={total} isTotal />
      </tbody>
    </table>
  );
}

type Money = MoneyTableProps["total"];

function MoneyRow({
  name,
  money,
  isTotal = false,
}: {
  name: string;
  money: Omit<Money, "difference"> & { difference: Money["difference"] | null };
  isTotal?: boolean;
}) {
  const words = useTexts(texts);
  const { before, after, difference } = money;
  return (
    <tr className={isTotal ? (styles.total ?? "") : ""}>
      <th scope="row">{name}</th>
      <td data-label={words.before}>{formatRupiah(before)}</td>
      <td data-label={words.after}>{formatRupiah(after)}</td>
      <td data-label={words.difference}>
        {difference === null ? "–" : `${difference > 0 ? "+" : ""}${formatRupiah(difference)}`}
      </td>
    </tr>
  );
}

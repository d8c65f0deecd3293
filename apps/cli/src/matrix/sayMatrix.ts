import { formatRupiah } from "@rata/domain/number/formatNumber";
import type { Rupiah } from "@rata/domain/number/Rupiah";
import type { Problem } from "@rata/domain/problem/Problem";
import type { MatrixReading } from "@rata/importing/importers/plan-matrix/MatrixReading";
import { id as words } from "@rata/texts/command/command";
import { id as columns } from "@rata/texts/plan/field";
import { sayProblem } from "@rata/texts/problem/sayProblem";

/** The reading for a person at a terminal: counts, ceilings per sector, the columns' meaning, then every problem with its fix. */
export function sayMatrix(reading: MatrixReading): string {
  return [
    words.counts(reading.counts.read, reading.counts.joined, reading.rows.length, reading.refused.length),
    "",
    ...sayTotals(reading),
    "",
    ...saySeparators(reading),
    ...sayProblems(reading.problems),
    "",
  ].join("\n");
}

function sayTotals({ totals }: MatrixReading): string[] {
  const lines = totals.bySector.map(({ sector, ceiling }) => ({
    name: sector ?? words.withoutSector,
    amount: say(ceiling),
  }));
  lines.push({ name: words.total, amount: say(totals.ceiling) });
  const nameWidth = Math.max(...lines.map(({ name }) => name.length));
  const amountWidth = Math.max(...lines.map(({ amount }) => amount.length));
  return lines.map(({ name, amount }) => `  ${name.padEnd(nameWidth)}  ${amount.padStart(amountWidth)}`);
}

function saySeparators({ columns: read }: MatrixReading): string[] {
  return read.flatMap(({ header, separators, sample }) => {
    return separators === null ? [] : [words.separators(header, words.separatorNames[separators], sample ?? "")];
  });
}

function sayProblems(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return ["", words.noProblems];
  return problems.flatMap((problem) => {
    const { message, fix } = sayProblem(problem, "id");
    const place = [
      problem.sheet === null ? null : words.sheet(problem.sheet),
      problem.line === null ? null : words.line(problem.line),
      problem.column === null ? null : columns[problem.column].heading,
    ];
    return [
      "",
      `[${words.kinds[problem.kind]}] ${place.filter((part) => part !== null).join(", ")}`,
      `  ${message}`,
      `  ${fix}`,
    ];
  });
}

function say(amount: Rupiah | null): string {
  return amount === null ? "?" : formatRupiah(amount);
}

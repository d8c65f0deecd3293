import { NativeSelect, TextInput } from "@mantine/core";
import type { FigureImportPreview, FigureMeaning } from "#lib/views";
import { normaliseName } from "@rata/domain/indicator/findNamed";
import { Period } from "@rata/domain/period/Period";
import * as texts from "@rata/texts/indicator/figureImport";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import { FigureSeparators } from "./FigureSeparators.tsx";
import { IndicatorChoice } from "./IndicatorChoice.tsx";
import { RegionChoice } from "./RegionChoice.tsx";
import styles from "./FigureImport.module.css";
import { useSayFigureRound } from "./useSayFigureRound.ts";
import { DraftText } from "./DraftText.tsx";

type Question = FigureImportPreview["questions"][number];

interface QuestionFieldProps {
  question: Question;
  sheet: string | null;
  meaning: FigureMeaning;
  change: (meaning: FigureMeaning) => void;
}

/** One question about the file, with what hangs on it. */
export function QuestionField({ question, sheet, meaning, change }: QuestionFieldProps) {
  const words = useTexts(texts).meaning;
  const { kind, header, sample, figures, indicatorName, table } = question;
  const isOfTable = kind === "period" || kind === "region" || kind === "indicator";
  const of = isOfTable ? words.table(table, sheet) : (indicatorName ?? header);
  return (
    <div className={styles.question}>
      <Answer question={question} label={words.questions[kind](of)} meaning={meaning} change={change} />
      <p className={uploads.where}>
        {words.waiting(figures)}
        {sample !== "" && ` · ${words.sample(sample)}`}
      </p>
    </div>
  );
}

interface AnswerProps extends Omit<QuestionFieldProps, "sheet"> {
  label: string;
}

function Answer({ question, label, meaning, change }: AnswerProps) {
  const words = useTexts(texts).meaning;
  const sayRound = useSayFigureRound();
  const { kind, place, indicator, header, sample, rounds } = question;
  const at = place ?? "";
  const code = indicator ?? "";
  const table = String(question.table);
  const own = meaning.tables?.[table] ?? {};
  const ofTable = (choice: typeof own) => change({ ...meaning, tables: { ...meaning.tables, [table]: choice } });
  switch (kind) {
    case "region":
      return <RegionChoice label={label} value={own.region ?? ""} choose={(region) => ofTable({ ...own, region })} />;
    case "period":
      return (
        <DraftText
          label={label}
          description={words.periodAdvice}
          value={own.period ?? ""}
          accept={(text) => Period.safeParse(text.toUpperCase()).success}
          change={(text) => ofTable({ ...own, period: text.toUpperCase() })}
        />
      );
    case "indicator":
      return (
        <IndicatorChoice
          label={label}
          value={own.indicator ?? ""}
          choose={(chosen) => ofTable({ ...own, indicator: chosen })}
        />
      );
    case "name": {
      const name = normaliseName(header);
      return (
        <IndicatorChoice
          label={label}
          value={meaning.names?.[name] ?? ""}
          choose={(chosen) => change({ ...meaning, names: { ...meaning.names, [name]: chosen } })}
        />
      );
    }
    case "round":
      return (
        <Pick
          label={label}
          value={meaning.rounds?.[code] ?? ""}
          data={rounds.map((round) => ({ value: round, label: sayRound(round) }))}
          choose={(round) => change({ ...meaning, rounds: { ...meaning.rounds, [code]: round } })}
        />
      );
    case "unit":
      return (
        <Pick
          label={label}
          value={String(meaning.powers?.[at] ?? "")}
          data={Object.entries(words.units).map(([value, text]) => ({ value, label: text }))}
          choose={(power) => change({ ...meaning, powers: { ...meaning.powers, [at]: Number(power) } })}
        />
      );
    case "code-system":
      return (
        <Pick
          label={label}
          value={meaning.systems?.[at] ?? ""}
          data={(["kemendagri", "bps"] as const).map((value) => ({ value, label: words.systems[value] }))}
          choose={(system) =>
            change({ ...meaning, systems: { ...meaning.systems, [at]: system === "bps" ? "bps" : "kemendagri" } })
          }
        />
      );
    case "basis":
      return (
        <TextInput
          label={label}
          description={words.basisAdvice}
          maxLength={200}
          value={meaning.bases?.[code] ?? ""}
          onChange={({ currentTarget: { value } }) =>
            change({ ...meaning, bases: { ...meaning.bases, [code]: value } })
          }
        />
      );
    case "separators":
      return (
        <FigureSeparators
          label={label}
          isLabelShown
          sample={sample}
          separators={meaning.separators?.[at] ?? null}
          choose={(separators) => change({ ...meaning, separators: { ...meaning.separators, [at]: separators } })}
        />
      );
  }
}

interface PickProps {
  label: string;
  value: string;
  data: readonly { value: string; label: string }[];
  choose: (value: string) => void;
}

function Pick({ label, value, data, choose }: PickProps) {
  const words = useTexts(texts).meaning;
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[...(value === "" ? [{ value: "", label: words.choose }] : []), ...data]}
      onChange={({ currentTarget: { value: next } }) => choose(next)}
    />
  );
}

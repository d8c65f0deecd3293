import { NativeSelect } from "@mantine/core";
import { INDICATORS } from "@rata/domain/indicator/indicators";
import * as texts from "@rata/texts/indicator/figureImport";
import { useLanguage, useTexts } from "#lib/language.tsx";

interface IndicatorChoiceProps {
  label: string;
  value: string;
  choose: (code: string) => void;
}

/** One indicator of the dictionary. */
export function IndicatorChoice({ label, value, choose }: IndicatorChoiceProps) {
  const words = useTexts(texts).meaning;
  const { language } = useLanguage();
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[
        ...(value === "" ? [{ value: "", label: words.choose }] : []),
        ...INDICATORS.map(({ code, names }) => ({ value: code, label: names[language] })),
      ]}
      onChange={({ currentTarget: { value: code } }) => choose(code)}
    />
  );
}

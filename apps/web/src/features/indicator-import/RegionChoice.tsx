import { NativeSelect } from "@mantine/core";
import { levelOf, RegionCode } from "@rata/domain/region/Region";
import * as texts from "@rata/texts/indicator/figureImport";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import { DraftText } from "./DraftText.tsx";

interface RegionChoiceProps {
  label: string;
  value: string;
  choose: (region: string) => void;
}

const NATION = "00";
const OTHER = "other";

/** Of which region a table is that does not say so: the own one and its parts, the nation, or any other by its code. */
export function RegionChoice({ label, value, choose }: RegionChoiceProps) {
  const words = useTexts(texts).meaning;
  const { regions } = useSession();
  const known = regions.filter(({ code }) => levelOf(code) === "province" || levelOf(code) === "regency");
  const isKnown = value === NATION || known.some(({ code }) => code === value);
  const [isOther, setOther] = useState(value !== "" && !isKnown);
  return (
    <>
      <NativeSelect
        label={label}
        value={isOther ? OTHER : value}
        data={[
          { value: "", label: words.choose },
          ...known.map(({ code, name }) => ({ value: code, label: name })),
          { value: NATION, label: words.nation },
          { value: OTHER, label: words.otherRegion },
        ]}
        onChange={({ currentTarget: { value: next } }) => {
          setOther(next === OTHER);
          if (next !== OTHER && next !== "") choose(next);
        }}
      />
      {isOther && (
        <DraftText
          label={words.regionCode}
          description="61, 61.01"
          value={isKnown ? "" : value}
          accept={(text) => RegionCode.safeParse(text).success}
          change={choose}
        />
      )}
    </>
  );
}

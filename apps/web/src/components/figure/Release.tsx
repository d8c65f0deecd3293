import * as texts from "@rata/texts/indicator/figure";
import type { Explanation } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import look from "#components/Look.module.css";
import { useSayVintage } from "./useSayVintage.ts";

/** One release of a figure: what it says, how sure it is, where it stands printed, and who brought it in. */
export function Release({ release }: { release: Explanation["releases"][number] }) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const sayVintage = useSayVintage();
  const { text, marks, confidence, source, import: brought } = release;
  const day = sayVintage(release.vintage);
  const place = words.place(source.table, source.page);
  return (
    <li>
      <p>
        <strong>{text}</strong> · {day === null ? words.vintageUnknown : words.vintage(day)}
      </p>
      {marks.length > 0 && <p>{marks.map((mark) => words.marks[mark].text).join("; ")}</p>}
      <p>{[`${words.source}: ${source.document}`, place].filter(Boolean).join(", ")}</p>
      <p>
        {words.confidence} {confidence}: {words.confidences[confidence]}
      </p>
      <p className={look.muted}>
        {brought === null ? words.importUnknown : words.imported(brought.by, sayMoment(brought.at), brought.file)}
      </p>
    </li>
  );
}

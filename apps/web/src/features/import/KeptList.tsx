import type { ImportPreview } from "#lib/views";
import * as texts from "@rata/texts/importing/importing";
import uploads from "#components/upload/Upload.module.css";
import { useTexts } from "#lib/language.tsx";
import styles from "./ImportScreen.module.css";

const SHOWN = 20;

/** What an agency's file asks and does not get, since it would reach rows of others. */
export function KeptList({ preview }: { preview: ImportPreview }) {
  const words = useTexts(texts).preview;
  const { kept, keptCount } = preview;
  if (keptCount === 0) return null;
  return (
    <>
      <h3>{words.kept(keptCount)}</h3>
      <ul className={styles.plain}>
        {kept.slice(0, SHOWN).map(({ reason, line, before, after }, index) => (
          <li key={`${reason}-${line}-${index}`}>
            {reason === "shared-node" ? words.sharedNode(before ?? "", after ?? "") : words.noOwnNode(line)}
          </li>
        ))}
      </ul>
      {keptCount > SHOWN && <p className={uploads.muted}>{words.cut(keptCount - SHOWN)}</p>}
    </>
  );
}

import { ActionIcon } from "@mantine/core";
import * as texts from "@rata/texts/priority/links";
import { IconPencil } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "../drawer/RowDrawer.module.css";

interface LinkFieldProps {
  name: string;
  items: readonly string[];
  /** Null where the person may not write. */
  edit: (() => void) | null;
  /** The form, while it is open, in place of the list. */
  form: ReactNode;
}

/** One list of an activity: what it says, a pencil for who may write, and the form. */
export function LinkField({ name, items, edit, form }: LinkFieldProps) {
  const words = useTexts(texts);
  return (
    <div className={styles.link}>
      <div className={styles.value}>
        <h4>{name}</h4>
        {edit !== null && form === null && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            className={styles.pencil}
            aria-label={words.edit(name)}
            onClick={edit}
          >
            <IconPencil size={16} stroke={1.7} />
          </ActionIcon>
        )}
      </div>
      {form}
      {form === null && items.length === 0 && <p className={look.muted}>{words.none}</p>}
      {form === null && items.length > 0 && (
        <ul className={styles.linked}>
          {items.map((item, at) => (
            <li key={`${at}-${item}`}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

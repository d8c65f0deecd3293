import { useId } from "react";
import styles from "./WorkbookScreen.module.css";

interface UploadButtonProps {
  label: string;
  /** What a screen reader says: with the agency, since there is one button for each. */
  name: string;
  choose: (file: File) => void;
}

/** Chooses a workbook from the computer. The same file may be chosen again after it was corrected. */
export function UploadButton({ label, name, choose }: UploadButtonProps) {
  const id = useId();
  return (
    <span className={styles.upload}>
      <input
        id={id}
        type="file"
        aria-label={name}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) choose(file);
        }}
      />
      <label htmlFor={id} className={styles.chooser} aria-hidden="true">
        {label}
      </label>
    </span>
  );
}

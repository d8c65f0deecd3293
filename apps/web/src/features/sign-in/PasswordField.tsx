import * as texts from "@rata/texts/account/signIn";
import { useId, useState } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "./SignIn.module.css";

interface PasswordFieldProps {
  name: string;
  label: string;
  autoComplete: "current-password" | "new-password";
  isInvalid: boolean;
  /** Told every change, for advice while the person types. */
  change?: (text: string) => void;
  /** Id of the advice. */
  describedBy?: string;
}

/** A password that can be shown, since people copy first passwords from paper. */
export function PasswordField({ name, label, autoComplete, isInvalid, change, describedBy }: PasswordFieldProps) {
  const words = useTexts(texts);
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.password}>
        <input
          id={id}
          name={name}
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          required
          aria-invalid={isInvalid}
          aria-describedby={describedBy}
          onChange={(event) => change?.(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={isShown ? words.hide : words.show}
          onClick={() => setShown(!isShown)}
        >
          <svg
            viewBox="0 0 24 24"
            width="20"
            height="20"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            aria-hidden="true"
          >
            <path d="M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6z" />
            <circle cx="12" cy="12" r="2.6" />
            {isShown && <path d="M4 4l16 16" />}
          </svg>
        </button>
      </span>
    </div>
  );
}

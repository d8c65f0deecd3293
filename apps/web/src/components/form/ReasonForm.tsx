import { BriefReason, Reason } from "@rata/domain/audit/Reason";
import { Fragment, type ReactNode } from "react";
import * as z from "zod";
import type { Saving } from "#lib/useSave";
import { FormModal } from "./FormModal.tsx";

interface ReasonFormProps<Answer> extends Saving<string, Answer> {
  title: string;
  close: () => void;
  submit: string;
  /** What stands above the field. */
  advice?: ReactNode;
  label: string;
  hint?: string;
  /** Whether any word will do, since an order explains the rest. */
  isBrief?: boolean;
  isSevere?: boolean;
  size?: "md" | "lg";
}

/** Asks why before something is done; the reason goes into the history. */
export function ReasonForm<Answer>(props: ReasonFormProps<Answer>) {
  const { advice, label, hint, isBrief = false, send, ...others } = props;
  return (
    <FormModal
      {...others}
      start={{ reason: "" }}
      schema={isBrief ? BRIEF : LONG}
      fields={() => [
        ...(advice === undefined ? [] : [<Fragment key="advice">{advice}</Fragment>]),
        isBrief
          ? { kind: "text", name: "reason", label, description: hint, maxLength: 500 }
          : { kind: "area", name: "reason", label, description: hint, maxLength: 1000, rows: 3, required: true },
      ]}
      send={({ reason }) => send(reason)}
    />
  );
}

const LONG = z.object({ reason: Reason });
const BRIEF = z.object({ reason: BriefReason });

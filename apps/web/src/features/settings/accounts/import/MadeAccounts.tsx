import { Button } from "@mantine/core";
import type { AccountListCommit } from "#lib/views";
import * as texts from "@rata/texts/settings/accountList";
import { useState } from "react";
import { saveFile } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import look from "#components/Look.module.css";
import { linkAddress } from "../linkAddress.ts";
import { toCsv } from "./toCsv.ts";

interface MadeAccountsProps {
  created: AccountListCommit["created"];
  close: () => void;
}

/** The invitations of the accounts that were made, to be taken along now. */
export function MadeAccounts({ created, close }: MadeAccountsProps) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    const rows = created.map(({ name, email, secret, expiresAt }) => [
      name,
      email,
      linkAddress(location.origin, secret),
      sayMoment(expiresAt),
    ]);
    saveFile({ blob: new Blob([toCsv([words.linkHeads, ...rows])], { type: "text/csv" }), name: words.linksName });
    setSaved(true);
  };
  return (
    <>
      <h3>{words.done(created.length)}</h3>
      <p>{words.doneAdvice}</p>
      <div className={look.buttons}>
        <Button onClick={save} data-autofocus>
          {words.download}
        </Button>
        <Button variant="default" onClick={close}>
          {words.finish}
        </Button>
      </div>
      {!isSaved && <p className={look.hint}>{words.finishFirst}</p>}
    </>
  );
}

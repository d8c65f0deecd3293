import { Button } from "@mantine/core";
import * as texts from "@rata/texts/frame/trouble";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { useTexts } from "#lib/language.tsx";
import { toTrouble } from "#lib/trouble";
import { useSayTrouble } from "#lib/useSayTrouble";

/** A screen that failed: what to do, and a number to quote. */
export function ErrorScreen({ error, reset }: { error: unknown; reset?: () => void }) {
  const words = useTexts(texts);
  const sayTrouble = useSayTrouble();
  const [ownNumber] = useState(() => crypto.randomUUID().slice(0, 8));
  const isFromServer = typeof error === "object" && error !== null && "data" in error;
  const number = toTrouble(error).id ?? ownNumber;
  const retry = () => {
    reset?.();
    location.reload();
  };
  return (
    <div style={{ padding: 24 }} role="alert">
      <Empty title={words.faultTitle} advice={isFromServer ? sayTrouble(error) : words.faultAdvice}>
        <Button onClick={retry}>{words.reload}</Button>
        <p>
          {words.faultNumber}: <code>{number}</code>
        </p>
      </Empty>
    </div>
  );
}

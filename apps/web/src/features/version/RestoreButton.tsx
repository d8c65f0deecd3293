import { Button } from "@mantine/core";
import type { VersionItem } from "#lib/views";
import * as texts from "@rata/texts/version/version";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { RestoreForm } from "./RestoreForm.tsx";
import { useVersionNames } from "./useVersionNames.ts";

/** Brings a version back, after a look at what that would change. */
export function RestoreButton({ planId, item }: { planId: string; item: VersionItem }) {
  const words = useTexts(texts);
  const { full } = useVersionNames();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" aria-label={words.restoreOf(full(item))} onClick={() => setAsking(true)}>
        {words.restore}
      </Button>
      {isAsking && <RestoreForm planId={planId} item={item} close={() => setAsking(false)} />}
    </>
  );
}

import { Button } from "@mantine/core";
import * as texts from "@rata/texts/frame/trouble";
import { useNavigate } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";

/** The address exists, but this person's role has no use for it. The server refuses the calls behind it in any case. */
export function NotAllowed() {
  const words = useTexts(texts);
  const navigate = useNavigate();
  return (
    <Page title={words.notAllowed} width="reading">
      <Empty title={words.notAllowed} advice={words.notAllowedAdvice}>
        <Button onClick={() => void navigate({ to: "/" })}>{words.home}</Button>
      </Empty>
    </Page>
  );
}

import { Button } from "@mantine/core";
import * as texts from "@rata/texts/frame/trouble";
import { useNavigate } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";

/** Also the answer for what exists but is not for this person: both look the same. */
export function NotFound() {
  const words = useTexts(texts);
  const navigate = useNavigate();
  return (
    <Page title={words.notFound} width="reading">
      <Empty title={words.notFound} advice={words.notFoundAdvice}>
        <Button onClick={() => void navigate({ to: "/" })}>{words.home}</Button>
      </Empty>
    </Page>
  );
}

import { Button } from "@mantine/core";
import * as texts from "@rata/texts/home/home";
import { Navigate, useNavigate } from "@tanstack/react-router";
import { Empty } from "#components/Empty.tsx";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { usePlans } from "#lib/usePlans";
import { useCan } from "#lib/useSession";

/** The bare address: to the newest year, or how to make the first plan. */
export function StartScreen() {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const newest = usePlans()[0];
  const mayCreate = useCan("plan.create");
  if (newest !== undefined) return <Navigate to="/beranda/$year" params={{ year: newest.year }} replace />;
  return (
    <Page title={words.noPlans} width="reading">
      <Empty title={words.noPlans} advice={mayCreate ? words.noPlansAdvice : words.noPlansForReader}>
        {mayCreate && <Button onClick={() => void navigate({ to: "/rencana/baru" })}>{words.create}</Button>}
      </Empty>
    </Page>
  );
}

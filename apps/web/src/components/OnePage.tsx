import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Empty } from "#components/Empty.tsx";
import { Loading } from "#components/Loading.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { toTrouble } from "#lib/trouble";

interface OnePageProps<Answer> {
  query: { data: Answer | undefined; error: unknown };
  words: Record<"title" | "notThere" | "notThereAdvice" | "toList", string>;
  /** The way to the list where the one asked for is not there. */
  goToList: () => void;
  children: (answer: Answer) => ReactNode;
}

/** The page of one thing out of a list: itself once it came, or that there is no such thing. */
export function OnePage<Answer>({ query: { data, error }, words, goToList, children }: OnePageProps<Answer>) {
  if (data !== undefined) return children(data);
  if (error === null) return <Loading />;
  if (toTrouble(error).kind === "refused")
    return (
      <Page title={words.notThere} width="reading">
        <Empty title={words.notThere} advice={words.notThereAdvice}>
          <Button onClick={goToList}>{words.toList}</Button>
        </Empty>
      </Page>
    );
  return (
    <Page title={words.title}>
      <Trouble error={error} />
    </Page>
  );
}

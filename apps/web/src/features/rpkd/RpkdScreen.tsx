import { Button } from "@mantine/core";
import * as texts from "@rata/texts/priority/rpkd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { Loading } from "#components/Loading.tsx";
import { Page } from "#components/Page.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { usePlanOfYear } from "#lib/usePlans";
import { useCan } from "#lib/useSession";
import { DocumentForm } from "./DocumentForm.tsx";
import { DocumentPart } from "./DocumentPart.tsx";
import { Recap } from "./Recap.tsx";

const route = getRouteApi("/rpkd/$year");

/** The RPKD and RPJMD of the region; the secretariat writes, everybody reads. */
export function RpkdScreen() {
  const words = useTexts(texts);
  const { year } = route.useParams();
  const plan = usePlanOfYear(year);
  const mayWrite = useCan("rpkd.write");
  const [isAdding, setAdding] = useState(false);
  const { data, error } = useQuery(trpc.priority.list.queryOptions());
  return (
    <Page
      title={words.title}
      help={words.help}
      actions={mayWrite && <Button onClick={() => setAdding(true)}>{words.document.add}</Button>}
    >
      <Trouble error={error} />
      {data === undefined && error === null && <Loading />}
      {data?.length === 0 && <Empty title={words.empty} advice={mayWrite ? words.emptyHint : words.emptyReader} />}
      {plan !== null && data !== undefined && data.length > 0 && <Recap planId={plan.id} year={year} />}
      {data?.map((document) => (
        <DocumentPart key={document.id} document={document} mayWrite={mayWrite} />
      ))}
      {isAdding && <DocumentForm year={year} document={null} close={() => setAdding(false)} />}
    </Page>
  );
}

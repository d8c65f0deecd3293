import { waitsFor } from "@rata/domain/notification/Occasion";
import { formatDate } from "@rata/domain/period/indonesianDate";
import * as homeTexts from "@rata/texts/home/home";
import * as texts from "@rata/texts/lifecycle/deadline";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useActor, useSession } from "#lib/useSession";

/** A step that waits for this person, with its last day. */
export interface OwedItem {
  key: string;
  what: string;
  why: string;
  isLate: boolean;
}

/** The steps of a plan's way that wait for this person; of many agencies at one step, one item with their number. */
export function useOwed(planId: string): OwedItem[] {
  const words = useTexts(texts);
  const home = useTexts(homeTexts);
  const actor = useActor();
  const { instance } = useSession();
  const { data } = useQuery(trpc.lifecycle.get.queryOptions({ planId }));
  const mine = data?.owed.filter(({ step, agencyId, group }) =>
    waitsFor(actor, { step, agency: agencyId, group }, instance.region),
  );
  return [...Map.groupBy(mine ?? [], ({ step }) => step)].flatMap(([step, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const whose = all.length > 1 ? home.owedMany(all.length) : first.agencyName;
    const { due, daysLate } = first;
    const when =
      due === null || daysLate === null
        ? words.noDate
        : `${words.due(formatDate(due))}, ${daysLate > 0 ? words.late(daysLate) : daysLate === 0 ? words.today : words.left(-daysLate)}`;
    return [{ key: step, what: home.owed(words.steps[step], whose), why: when, isLate: (daysLate ?? 0) > 0 }];
  });
}

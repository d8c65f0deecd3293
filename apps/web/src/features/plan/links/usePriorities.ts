import { namePriority } from "@rata/domain/priority/PriorityDocument";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { trpc } from "#lib/api";

/** Priorities by their names: those that hold in a year, and all that there are. */
export function usePriorities(year: number) {
  const documents = useQuery({ ...trpc.priority.list.queryOptions(), staleTime: 60_000 }).data;
  return useMemo(() => {
    const all = (documents ?? []).flatMap(({ fields, items }) =>
      items.flatMap(({ id, item }) =>
        item.kind === "priority"
          ? [{ id, name: namePriority(item), holds: fields.from <= year && year <= fields.to }]
          : [],
      ),
    );
    return { valid: all.filter(({ holds }) => holds), names: new Map(all.map(({ id, name }) => [id, name])) };
  }, [documents, year]);
}

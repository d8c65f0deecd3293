import { getRouteApi } from "@tanstack/react-router";
import { usePlans } from "#lib/usePlans";
import { toTrailSearch, type TrailSearch } from "./trailSearch.ts";

const route = getRouteApi("/riwayat");

/** The filter lives in the address, so that what was found can be mailed and the back button works. */
export function useTrailFilter() {
  const search = toTrailSearch(route.useSearch());
  const navigate = route.useNavigate();
  const plans = usePlans();
  const { orang, tindakan, rencana, dari, sampai, baris, kolom, cari } = search;
  const planId = plans.find(({ year }) => year === rencana)?.id;
  return {
    search,
    /** The same as the server is asked. */
    filter: {
      ...(orang === undefined ? {} : { person: orang }),
      ...(tindakan === undefined ? {} : { action: tindakan }),
      ...(planId === undefined ? {} : { planId }),
      ...(dari === undefined ? {} : { from: dari }),
      ...(sampai === undefined ? {} : { to: sampai }),
      ...(baris === undefined ? {} : { row: baris }),
      ...(kolom === undefined ? {} : { field: kolom }),
      ...(cari === undefined ? {} : { text: cari }),
    },
    isNarrowed: Object.keys(search).length > 0,
    change: (next: { [Key in keyof TrailSearch]?: TrailSearch[Key] | undefined }) =>
      void navigate({ search: { ...dropEmpty({ ...search, ...next }) }, replace: true, resetScroll: false }),
    clear: () => void navigate({ search: {}, replace: true, resetScroll: false }),
  };
}

export type TrailFilter = ReturnType<typeof useTrailFilter>;

function dropEmpty(search: { [Key in keyof TrailSearch]?: TrailSearch[Key] | undefined }): TrailSearch {
  const { orang, tindakan, rencana, dari, sampai, baris, kolom, cari } = search;
  return {
    ...(orang ? { orang } : {}),
    ...(tindakan ? { tindakan } : {}),
    ...(rencana ? { rencana } : {}),
    ...(dari ? { dari } : {}),
    ...(sampai ? { sampai } : {}),
    ...(baris ? { baris } : {}),
    ...(kolom ? { kolom } : {}),
    ...(cari ? { cari } : {}),
  };
}

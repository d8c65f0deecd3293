import * as texts from "@rata/texts/settings/agency";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { toAgencyOptions } from "./toAgencyOptions.ts";

/** Every agency as a choice. */
export function useAgencyOptions() {
  const words = useTexts(texts);
  return toAgencyOptions(useQuery(trpc.agency.list.queryOptions()).data ?? [], words);
}

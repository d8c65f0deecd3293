import type { VersionItem } from "#lib/views";
import * as texts from "@rata/texts/version/version";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";

/** What a version is called: in short, and with all that tells it from others. */
export function useVersionNames(): { short: (item: VersionItem) => string; full: (item: VersionItem) => string } {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const short = ({ kind, agencyName, originYear }: VersionItem) => {
    const name = originYear === null ? words.kinds[kind] : words.copiedFrom(originYear);
    return agencyName === null ? name : `${name} · ${agencyName}`;
  };
  return { short, full: (item) => words.option(short(item), item.head, sayMoment(item.at)) };
}

import * as texts from "@rata/texts/document/document";
import { useTexts } from "#lib/language.tsx";
import { documentAddress, type DocumentWish, type DownloadFormat, hasNotesSheet } from "./documentAddress.ts";
import { useDownload } from "./useDownload.ts";
import { useOrder } from "./useOrder.ts";

interface Taking {
  way: "now" | "tray";
  separator: "semicolon" | "comma";
}

/** Takes a report in a format, at once or by way of the tray, and says what is going on. */
export function useTaking(wish: DocumentWish, { way, separator }: Taking) {
  const words = useTexts(texts);
  const download = useDownload();
  const order = useOrder();
  const ordered = order.variables === undefined ? "" : words.formats[order.variables.format];
  const take = (format: DownloadFormat) => {
    if (way === "now") {
      order.reset();
      download.download({ format, address: documentAddress(wish, format, separator) });
    } else {
      download.reset();
      const hasNotes = wish.hasNotes && hasNotesSheet(wish.report);
      order.mutate({ ...wish, hasNotes, format, separator });
    }
  };
  const say = () => {
    if (order.isPending) return words.ordering(ordered);
    if (order.isSuccess) return words.ordered(ordered);
    if (download.pending !== null) return words.preparing(words.formats[download.pending]);
    return download.done === null ? "" : words.ready(words.formats[download.done]);
  };
  return {
    take,
    pending: download.pending ?? (order.isPending ? order.variables.format : null),
    status: say(),
    error: download.error ?? order.error,
  };
}

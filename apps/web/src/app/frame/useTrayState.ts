import * as texts from "@rata/texts/document/tray";
import { sayRefusal } from "@rata/texts/refusal";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import type { TrayItem } from "#lib/useTray";
import { saySize } from "./saySize.ts";

/** Says how far a document on order is, in one or two sentences. */
export function useTrayState(): (item: TrayItem) => string[] {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const sayMoment = useMoment();
  return ({ state, ahead, file, madeOf, failure }) => {
    switch (state) {
      case "waiting":
        return [ahead === null || ahead === 0 ? words.next : words.waiting(ahead)];
      case "working":
        return [words.working];
      case "ready":
        return [
          ...(file === null ? [] : [words.ready(saySize(file.size), sayMoment(file.until))]),
          ...(madeOf === null ? [] : [words.madeOf(sayMoment(madeOf.at), madeOf.head)]),
        ];
      case "failed": {
        const reason = failure === null ? null : sayRefusal(failure.code, failure.params, language);
        return [reason === null ? words.failedUnknown : words.failed(reason)];
      }
    }
  };
}

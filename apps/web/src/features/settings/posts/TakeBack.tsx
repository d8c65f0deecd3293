import * as texts from "@rata/texts/account/post";
import { ReasonForm } from "#components/form/ReasonForm.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { refreshing } from "#lib/useSave";

/** Takes an acting post back, with the reason that the history keeps. */
export function TakeBack({ post, close }: { post: { id: string; who: string }; close: () => void }) {
  const words = useTexts(texts);
  return (
    <ReasonForm
      title={words.takeBack(post.who)}
      close={close}
      label={words.reason}
      hint={words.reasonAdvice}
      isBrief
      isSevere
      submit={words.takeBackShort}
      send={(reason) => api.post.takeBack.mutate({ postId: post.id, reason })}
      refresh={refreshing(trpc.post.pathKey())}
    />
  );
}

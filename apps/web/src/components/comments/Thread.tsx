import { Button } from "@mantine/core";
import type { CommentThread } from "#lib/views";
import * as texts from "@rata/texts/comment/comment";
import * as fieldTexts from "@rata/texts/plan/field";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import { useCan } from "#lib/useSession";
import { Comment } from "./Comment.tsx";
import { CommentForm } from "./CommentForm.tsx";
import look from "#components/Look.module.css";
import styles from "./Comments.module.css";
import { useFreshComments } from "./useComments.ts";

interface ThreadProps {
  planId: string;
  thread: CommentThread;
  /** Whether the address leads to this thread. */
  isWanted?: boolean;
  /** What stands above it where it is not beside its row. */
  children?: ReactNode;
}

/** What was said about a row or cell, one after the other, and what can be done with it. */
export function Thread({ planId, thread, isWanted = false, children }: ThreadProps) {
  const words = useTexts(texts);
  const names = useTexts(fieldTexts);
  const sayMoment = useMoment();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isWanted) box.current?.scrollIntoView({ block: "nearest" });
  }, [isWanted]);
  const { column, quote, resolved } = thread;
  return (
    <article
      ref={box}
      className={`${styles.thread} ${isWanted ? styles.wanted : ""} ${resolved === null ? "" : styles.settled}`}
      aria-label={`${column === null ? words.wholeRow : names[column].heading}: ${thread.comments[0]?.author ?? ""}`}
    >
      {children}
      <p className={styles.place}>
        <strong>{column === null ? words.wholeRow : names[column].heading}</strong>
        {column !== null && (
          <span className={styles.muted}>{quote.cell === null ? words.empty : words.quote(quote.cell)}</span>
        )}
      </p>
      {!thread.isThere && <p className={styles.muted}>{words.removed}</p>}
      <ol className={look.rows}>
        {thread.comments.map((comment) => (
          <Comment key={comment.id} planId={planId} comment={comment} />
        ))}
      </ol>
      {resolved !== null && <p className={styles.muted}>{words.resolvedBy(resolved.by, sayMoment(resolved.at))}</p>}
      <ThreadButtons planId={planId} thread={thread} />
    </article>
  );
}

function ThreadButtons({ planId, thread }: { planId: string; thread: CommentThread }) {
  const words = useTexts(texts);
  const onSettled = useFreshComments();
  const mayWrite = useCan("comment.write");
  const [isReplying, setReplying] = useState(false);
  const reply = useMutation(trpc.comment.reply.mutationOptions({ onSettled }));
  const resolve = useMutation(trpc.comment.resolve.mutationOptions({ onSettled }));
  const reopen = useMutation(trpc.comment.reopen.mutationOptions({ onSettled }));
  const name = thread.comments[0]?.author ?? "";
  const isOpen = thread.resolved === null;
  const turn = isOpen ? resolve : reopen;
  if (isReplying && isOpen)
    return (
      <CommentForm
        planId={planId}
        label={words.replyTo(name)}
        button={words.send}
        send={(written) => reply.mutateAsync({ threadId: thread.id, ...written })}
        close={() => setReplying(false)}
        isFocused
      />
    );
  return (
    <div className={styles.buttons}>
      {mayWrite && isOpen && (
        <Button variant="default" size="compact-md" aria-label={words.replyTo(name)} onClick={() => setReplying(true)}>
          {words.reply}
        </Button>
      )}
      {thread.mayResolve && (
        <BusyButton
          variant="default"
          size="compact-md"
          aria-label={isOpen ? words.resolveOf(name) : words.reopenOf(name)}
          busy={turn.isPending}
          onClick={() => turn.mutate({ threadId: thread.id })}
        >
          {isOpen ? words.resolve : words.reopen}
        </BusyButton>
      )}
      <Trouble error={resolve.error ?? reopen.error} />
    </div>
  );
}

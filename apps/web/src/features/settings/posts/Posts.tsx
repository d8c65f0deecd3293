import { Button } from "@mantine/core";
import { ACTING_SIGNS, type ActingPost, isHeldOn } from "@rata/domain/agency/ActingPost";
import { formatDate } from "@rata/domain/period/indonesianDate";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/account/post";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Empty } from "#components/Empty.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import look from "#components/Look.module.css";
import styles from "../SettingsScreen.module.css";
import { PostForm } from "./PostForm.tsx";
import { TakeBack } from "./TakeBack.tsx";

/** Who holds a post for a while, by which order and until when. */
export function Posts() {
  const words = useTexts(texts);
  const posts = useQuery(trpc.post.list.queryOptions());
  const people = useQuery(trpc.account.list.queryOptions()).data ?? [];
  const [isGiving, setGiving] = useState(false);
  const [ending, setEnding] = useState<{ id: string; who: string } | null>(null);
  const nameOf = (account: string) => people.find(({ id }) => id === account)?.name ?? "";
  return (
    <>
      <p className={look.hint}>{words.help}</p>
      <Trouble error={posts.error} />
      {posts.data?.posts.length === 0 && <Empty title={words.none} advice={words.noneAdvice} />}
      <ul className={styles.list}>
        {posts.data?.posts.map((post) => (
          <PostItem
            key={post.id}
            post={post}
            who={nameOf(post.account)}
            state={stateOf(post, posts.data.today)}
            end={() => setEnding({ id: post.id, who: nameOf(post.account) })}
          />
        ))}
      </ul>
      <Button variant="default" className={look.left ?? ""} onClick={() => setGiving(true)}>
        {words.add}
      </Button>
      {isGiving && <PostForm people={people} close={() => setGiving(false)} />}
      {ending !== null && <TakeBack post={ending} close={() => setEnding(null)} />}
    </>
  );
}

type PostState = "held" | "coming" | "over" | "taken";

function PostItem(item: { post: ActingPost; who: string; state: PostState; end: () => void }) {
  const { post, who, state, end } = item;
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  return (
    <li>
      <span>
        {who} <span className={look.hint}>{`${ACTING_SIGNS[post.kind]} ${roleNames[post.role]}`}</span>
        <br />
        <span className={look.hint}>
          {`${words.days(formatDate(post.startsOn), formatDate(post.endsOn))} · ${post.basis}`}
        </span>
      </span>
      <span>{words.states[state]}</span>
      {(state === "held" || state === "coming") && (
        <Button variant="subtle" color="brick" size="compact-md" aria-label={words.takeBack(who)} onClick={end}>
          {words.takeBackShort}
        </Button>
      )}
    </li>
  );
}

function stateOf(post: ActingPost, today: string): PostState {
  if (post.endedAt !== null) return "taken";
  if (isHeldOn(post, today)) return "held";
  return post.startsOn > today ? "coming" : "over";
}

import { Menu } from "@mantine/core";
import { ACTING_SIGNS } from "@rata/domain/agency/ActingPost";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/account/post";
import { useMutation, useQuery } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshSession } from "#lib/sessionQuery";
import { useActor } from "#lib/useSession";

/** The posts in which the person may act today, and the way back to the own one. Nothing for most people. */
export function ActingItems() {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const actor = useActor();
  const refresh = useFreshSession();
  const posts = useQuery(trpc.post.own.queryOptions()).data ?? [];
  const act = useMutation(trpc.session.actIn.mutationOptions({ onSettled: refresh }));
  return (
    <>
      {actor.acting !== undefined && <Menu.Item onClick={() => act.mutate({ postId: null })}>{words.back}</Menu.Item>}
      {actor.acting === undefined &&
        posts.map(({ id, kind, role }) => (
          <Menu.Item key={id} onClick={() => act.mutate({ postId: id })}>
            {words.act(`${ACTING_SIGNS[kind]} ${roleNames[role]}`)}
          </Menu.Item>
        ))}
    </>
  );
}

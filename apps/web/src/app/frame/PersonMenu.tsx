import { ActionIcon, Menu } from "@mantine/core";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/frame/frame";
import { IconUser } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshSession } from "#lib/sessionQuery";
import { useActor } from "#lib/useSession";
import styles from "./PersonMenu.module.css";

// Few people act in a second post, and nobody before they open the menu.
const ActingItems = lazy(async () => ({ default: (await import("./ActingItems.tsx")).ActingItems }));

/** Who is signed in, their settings, and the way out. */
export function PersonMenu() {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const actor = useActor();
  const navigate = useNavigate();
  const refresh = useFreshSession();
  const signOut = useMutation(trpc.session.signOut.mutationOptions({ onSettled: refresh }));
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={40} aria-label={words.person(actor.name)}>
          <IconUser size={20} stroke={1.7} color="var(--text)" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.person}>
          <strong>{actor.name}</strong>
          <span>{roleNames[actor.role]}</span>
        </div>
        <Menu.Divider />
        <Suspense>
          <ActingItems />
        </Suspense>
        <Menu.Item onClick={() => void navigate({ to: "/pengaturan", hash: "akun" })}>{words.ownAccount}</Menu.Item>
        <Menu.Item onClick={() => signOut.mutate()}>{words.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { Button, Menu } from "@mantine/core";
import type { Account } from "@rata/domain/agency/Account";
import * as texts from "@rata/texts/settings/people";
import { IconChevronDown } from "@tabler/icons-react";
import { useTexts } from "#lib/language.tsx";
import { useActor } from "#lib/useSession";
import type { AccountAction } from "./AccountAction.ts";

interface AccountMenuProps {
  account: Account;
  choose: (kind: AccountAction["kind"]) => void;
  makeLink: () => void;
}

/** What an administrator may do with one account. */
export function AccountMenu({ account, choose, makeLink }: AccountMenuProps) {
  const words = useTexts(texts);
  const isOwn = useActor().accountId === account.id;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={words.actionsFor(account.name)}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
        >
          {words.actions}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => choose("edit")}>{words.edit}</Menu.Item>
        {account.isActive && !isOwn && <Menu.Item onClick={makeLink}>{words.link}</Menu.Item>}
        {!isOwn && account.isActive && <Menu.Item onClick={() => choose("sessions")}>{words.sessions}</Menu.Item>}
        {!isOwn && account.hasSecondStep && <Menu.Item onClick={() => choose("stopStep")}>{words.stopStep}</Menu.Item>}
        {!isOwn && (
          <Menu.Item color="brick" onClick={() => choose(account.isActive ? "deactivate" : "reactivate")}>
            {account.isActive ? words.deactivate : words.reactivate}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

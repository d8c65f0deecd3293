import type { Account } from "@rata/domain/agency/Account";
import type { Agency } from "@rata/domain/agency/Agency";
import * as roles from "@rata/texts/access/role";
import * as texts from "@rata/texts/settings/people";
import type { ReactNode } from "react";
import { useTexts } from "#lib/language.tsx";
import styles from "../SettingsScreen.module.css";

/** One account of the list. */
export function AccountRow({
  account,
  agencies,
  menu,
}: {
  account: Account;
  agencies: readonly Agency[];
  menu: ReactNode;
}) {
  const words = useTexts(texts);
  const roleNames = useTexts(roles);
  const agency = agencies.find(({ id }) => id === account.agency);
  return (
    <tr>
      <td>{account.name}</td>
      <td>{account.email}</td>
      <td>
        {roleNames[account.role]}
        {agency !== undefined && <span className={styles.under}>{agency.shortName}</span>}
      </td>
      <td>
        {stateOf(account, words)}
        {account.hasSecondStep && <span className={styles.under}>{words.secondStep}</span>}
      </td>
      <td>{menu}</td>
    </tr>
  );
}

function stateOf(account: Account, words: Record<"inactive" | "invited" | "waiting" | "active", string>): string {
  if (!account.isActive) return words.inactive;
  if (!account.hasPassword) return words.invited;
  return account.mustChangePassword ? words.waiting : words.active;
}

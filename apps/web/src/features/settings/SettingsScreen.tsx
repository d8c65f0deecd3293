import * as boundary from "@rata/texts/indicator/boundary";
import * as posts from "@rata/texts/account/post";
import * as notifications from "@rata/texts/notification/notification";
import * as texts from "@rata/texts/settings/settings";
import { Page } from "#components/Page.tsx";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { Accounts } from "./accounts/Accounts.tsx";
import { Agencies } from "./agencies/Agencies.tsx";
import { Boundaries } from "./boundaries/Boundaries.tsx";
import { InstanceForm } from "./InstanceForm.tsx";
import { OwnMail } from "./OwnMail.tsx";
import { OwnAccount } from "./OwnAccount.tsx";
import { Posts } from "./posts/Posts.tsx";
import styles from "./SettingsScreen.module.css";

/** The own account for everybody; instance, agencies and accounts for those who look after them. */
export function SettingsScreen() {
  const words = useTexts(texts);
  const postWords = useTexts(posts);
  const { mail } = useTexts(notifications);
  const { title: boundaries } = useTexts(boundary);
  const mayRead = useCan("indicator.read");
  const mayManage = useCan("account.manage");
  const parts = [
    { id: "akun", name: words.account, content: <OwnAccount /> },
    { id: "surel", name: mail.title, content: <OwnMail /> },
    { id: "instansi", name: words.instance, content: <InstanceForm /> },
    { id: "perangkat-daerah", name: words.agencies, content: <Agencies /> },
    ...(mayRead ? [{ id: "batas-wilayah", name: boundaries, content: <Boundaries /> }] : []),
    ...(mayManage
      ? [
          { id: "pengguna", name: words.accounts, content: <Accounts /> },
          { id: "jabatan-sementara", name: postWords.title, content: <Posts /> },
        ]
      : []),
  ];
  return (
    <Page title={words.title}>
      <nav aria-label={words.parts} className={styles.parts}>
        {parts.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {parts.map(({ id, name, content }) => (
        <section key={id} id={id} className={styles.part} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{name}</h2>
          {content}
        </section>
      ))}
    </Page>
  );
}

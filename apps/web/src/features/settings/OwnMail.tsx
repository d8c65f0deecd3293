import { Radio } from "@mantine/core";
import { MAIL_TIMES, type MailWish } from "@rata/domain/notification/Notification";
import * as texts from "@rata/texts/notification/notification";
import * as frame from "@rata/texts/frame/frame";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { BusyButton } from "#components/BusyButton.tsx";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { queryClient, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { MailStatus } from "./MailStatus.tsx";
import styles from "./SettingsScreen.module.css";

/** When the person wants mail, and for whoever looks after the installation how sending goes. */
export function OwnMail() {
  const words = useTexts(texts).mail;
  const mayManage = useCan("account.manage");
  const { data, error } = useQuery(trpc.notification.mailWish.queryOptions());
  if (data === undefined) return error === null ? <Loading /> : <Trouble error={error} />;
  return (
    <>
      <p className={styles.muted}>{data.isConfigured ? words.help : words.notConfigured}</p>
      <WishForm start={data.wish} />
      {mayManage && <MailStatus />}
    </>
  );
}

function WishForm({ start }: { start: MailWish }) {
  const words = useTexts(texts).mail;
  const saved = useTexts(frame).saved;
  const [wish, setWish] = useState(start);
  const choose = useMutation(
    trpc.notification.chooseMail.mutationOptions({
      onSuccess: (view) => queryClient.setQueryData(trpc.notification.mailWish.queryKey(), view),
    }),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        choose.mutate(wish);
      }}
    >
      {(["mentions", "others"] as const).map((what) => (
        <Radio.Group
          key={what}
          label={words[what]}
          value={wish[what]}
          onChange={(value) => {
            const time = MAIL_TIMES.find((one) => one === value);
            if (time !== undefined) setWish({ ...wish, [what]: time });
          }}
        >
          <div className={styles.buttons}>
            {MAIL_TIMES.map((time) => (
              <Radio key={time} value={time} label={words.times[time]} />
            ))}
          </div>
        </Radio.Group>
      ))}
      <Trouble error={choose.error} />
      <p role="status" className={styles.muted}>
        {choose.isSuccess ? saved : ""}
      </p>
      <BusyButton type="submit" busy={choose.isPending}>
        {words.save}
      </BusyButton>
    </form>
  );
}

import { MailWish } from "@rata/domain/notification/Notification";
import * as texts from "@rata/texts/notification/notification";
import * as frame from "@rata/texts/frame/frame";
import { useQuery } from "@tanstack/react-query";
import { Form } from "#components/form/Form.tsx";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { api, queryClient, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import { MailStatus } from "./MailStatus.tsx";
import look from "#components/Look.module.css";

/** When the person wants mail, and for whoever looks after the installation how sending goes. */
export function OwnMail() {
  const words = useTexts(texts).mail;
  const mayManage = useCan("account.manage");
  const { data, error } = useQuery(trpc.notification.mailWish.queryOptions());
  if (data === undefined) return error === null ? <Loading /> : <Trouble error={error} />;
  return (
    <>
      <p className={look.hint}>{data.isConfigured ? words.help : words.notConfigured}</p>
      <WishForm start={data.wish} />
      {mayManage && <MailStatus />}
    </>
  );
}

function WishForm({ start }: { start: MailWish }) {
  const words = useTexts(texts).mail;
  const { saved } = useTexts(frame);
  return (
    <Form
      start={start}
      schema={MailWish}
      fields={() => [
        { kind: "radio", name: "mentions", label: words.mentions, options: words.times },
        { kind: "radio", name: "others", label: words.others, options: words.times },
      ]}
      status={saved}
      submit={words.save}
      send={api.notification.chooseMail.mutate}
      done={(view) => queryClient.setQueryData(trpc.notification.mailWish.queryKey(), view)}
    />
  );
}

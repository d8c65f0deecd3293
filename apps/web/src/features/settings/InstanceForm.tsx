import type { Instance } from "@rata/domain/agency/Instance";
import * as texts from "@rata/texts/settings/settings";
import { useQuery } from "@tanstack/react-query";
import { Loading } from "#components/Loading.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useLanguage, useTexts } from "#lib/language.tsx";
import { useCan, useSession } from "#lib/useSession";
import { InstanceFields } from "./InstanceFields.tsx";
import { InstanceLogo } from "./InstanceLogo.tsx";
import look from "#components/Look.module.css";
import styles from "./SettingsScreen.module.css";

/** Which government this is, as it is printed on documents. */
export function InstanceForm() {
  const words = useTexts(texts).place;
  const { language } = useLanguage();
  const { regions, edition } = useSession();
  const mayWrite = useCan("instance.write");
  const view = useQuery(trpc.instance.get.queryOptions());
  if (view.error !== null) return <Trouble error={view.error} />;
  if (view.data === undefined) return <Loading />;
  const { instance, digest } = view.data;
  return (
    <>
      <dl className={styles.pair}>
        <dt>{words.region}</dt>
        <dd>
          {regions.find(({ code }) => code === instance.region)?.name ?? instance.region} ({instance.region})
        </dd>
        <dt>{words.edition}</dt>
        <dd>{edition.name[language]}</dd>
      </dl>
      <p className={look.hint}>{words.fixed}</p>
      {mayWrite ? (
        <InstanceFields key={keyOf(instance)} instance={instance} digest={digest} />
      ) : (
        <>
          <dl className={styles.pair}>
            <dt>{words.name}</dt>
            <dd>{instance.name}</dd>
            <dt>{words.team}</dt>
            <dd>{instance.team}</dd>
            <dt>{words.zone}</dt>
            <dd>{words.zones[instance.timeZone]}</dd>
            <dt>{words.letterhead}</dt>
            <dd>
              {instance.letterhead.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </dl>
          <p className={look.hint}>{words.readOnly}</p>
        </>
      )}
      <InstanceLogo instance={instance} digest={digest} />
    </>
  );
}

/** Names the fields as they were read: new arms change none of them, so that what is being typed stays. */
function keyOf({ name, team, timeZone, letterhead }: Instance): string {
  return JSON.stringify([name, team, timeZone, letterhead]);
}

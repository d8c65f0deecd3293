import { BusyButton } from "#components/BusyButton.tsx";
import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type Instance, TIME_ZONES } from "@rata/domain/organisation/Instance";
import * as texts from "@rata/texts/settings/settings";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import styles from "./SettingsScreen.module.css";
import { toLines } from "./toLines.ts";

const MOST_LINES = 8;

/** The form of the instance. It names the state it was opened on, so that nobody overwrites another's change unseen. */
export function InstanceFields({ instance, digest }: { instance: Instance; digest: string }) {
  const words = useTexts(texts);
  const [fields, setFields] = useState({
    name: instance.name,
    team: instance.team,
    timeZone: instance.timeZone,
    letterhead: instance.letterhead.join("\n"),
  });
  const [isChecked, setChecked] = useState(false);
  const queryClient = useQueryClient();
  const save = useMutation(
    trpc.instance.update.mutationOptions({
      onSuccess: async () => {
        notifications.show({ message: words.saved });
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: trpc.instance.pathKey() }),
          queryClient.invalidateQueries({ queryKey: trpc.session.get.queryKey() }),
        ]);
      },
    }),
  );
  const letterhead = toLines(fields.letterhead);
  const missing = (text: string) => (isChecked && text.trim() === "" ? words.place.missing : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (fields.name.trim() === "" || fields.team.trim() === "" || letterhead.length > MOST_LINES) return;
    save.mutate({
      expected: digest,
      fields: { name: fields.name, team: fields.team, timeZone: fields.timeZone, letterhead },
    });
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <TextInput
        label={words.place.name}
        description={words.place.nameAdvice}
        value={fields.name}
        error={missing(fields.name)}
        maxLength={200}
        onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
      />
      <TextInput
        label={words.place.team}
        description={words.place.teamAdvice}
        value={fields.team}
        error={missing(fields.team)}
        maxLength={200}
        onChange={(event) => setFields({ ...fields, team: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.place.zone}
        value={fields.timeZone}
        onChange={(event) =>
          setFields({
            ...fields,
            timeZone: TIME_ZONES.find((zone) => zone === event.currentTarget.value) ?? fields.timeZone,
          })
        }
        data={TIME_ZONES.map((zone) => ({ value: zone, label: words.place.zones[zone] }))}
      />
      <Textarea
        label={words.place.letterhead}
        description={words.place.letterheadAdvice}
        rows={5}
        value={fields.letterhead}
        error={letterhead.length > MOST_LINES ? words.place.tooMany : null}
        onChange={(event) => setFields({ ...fields, letterhead: event.currentTarget.value })}
      />
      <Trouble error={save.error} />
      <BusyButton type="submit" busy={save.isPending}>
        {words.save}
      </BusyButton>
    </form>
  );
}

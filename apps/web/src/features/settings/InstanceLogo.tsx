import { BusyButton } from "#components/BusyButton.tsx";
import { FileButton } from "@mantine/core";
import type { Instance } from "@rata/domain/agency/Instance";
import * as texts from "@rata/texts/settings/settings";
import { IconTrash, IconUpload } from "@tabler/icons-react";
import { useRef } from "react";
import { Trouble } from "#components/Trouble.tsx";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import look from "#components/Look.module.css";
import styles from "./SettingsScreen.module.css";
import { useLogo } from "./useLogo.ts";

/** The arms in the letterhead as they are printed; who may change the settings sets, replaces and removes them. */
export function InstanceLogo({ instance, digest }: { instance: Instance; digest: string }) {
  const words = useTexts(texts).place;
  const mayWrite = useCan("instance.write");
  const { set, remove, error } = useLogo(digest);
  const { logo } = instance;
  const reset = useRef<() => void>(null);
  return (
    <section className={styles.logo} aria-labelledby="logo">
      <h3 id="logo">{words.logo}</h3>
      {logo === null ? (
        <p className={look.hint}>{words.noLogo}</p>
      ) : (
        <img src={`/api/instance/logo?v=${logo.slice(0, 12)}`} alt={words.logoAlternative} />
      )}
      {mayWrite && (
        <>
          <p className={look.hint}>{words.logoAdvice}</p>
          <div className={look.buttons}>
            <FileButton
              resetRef={reset}
              accept="image/png"
              inputProps={{ "aria-label": words.chooseLogo }}
              onChange={(file) => {
                // The same file may be chosen again after it was corrected.
                reset.current?.();
                if (file !== null) set.mutate(file);
              }}
            >
              {(props) => (
                <BusyButton
                  {...props}
                  variant="default"
                  busy={set.isPending}
                  leftSection={<IconUpload size={18} aria-hidden="true" />}
                >
                  {logo === null ? words.chooseLogo : words.replaceLogo}
                </BusyButton>
              )}
            </FileButton>
            {logo !== null && (
              <BusyButton
                variant="subtle"
                busy={remove.isPending}
                leftSection={<IconTrash size={18} aria-hidden="true" />}
                onClick={() => remove.mutate({ expected: digest })}
              >
                {words.removeLogo}
              </BusyButton>
            )}
          </div>
          <Trouble error={error} />
        </>
      )}
    </section>
  );
}

import { Button, Modal } from "@mantine/core";
import * as texts from "@rata/texts/settings/people";
import { useTexts } from "#lib/language.tsx";
import { useMoment } from "#lib/useMoment";
import { CopyText } from "#components/CopyText.tsx";
import look from "#components/Look.module.css";
import styles from "../SettingsScreen.module.css";
import { linkAddress } from "./linkAddress.ts";

interface NewLinkProps {
  name: string;
  link: { kind: "invitation" | "reset"; secret: string; expiresAt: string };
  close: () => void;
}

/** A link by which a person chooses a password, told this once. */
export function NewLink({ name, link, close }: NewLinkProps) {
  const words = useTexts(texts);
  const sayMoment = useMoment();
  const until = sayMoment(link.expiresAt);
  const address = linkAddress(location.origin, link.secret);
  return (
    <Modal
      opened
      onClose={close}
      title={words.linkTitle}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <div className={styles.form}>
        <p>{link.kind === "invitation" ? words.linkInvitation(name, until) : words.linkReset(name, until)}</p>
        <output className={styles.secret} aria-label={words.linkFor}>
          {address}
        </output>
        <p className={look.hint}>{words.linkOnce}</p>
        <div className={look.buttons}>
          <CopyText text={address} label={words.copy} copied={words.copied} />
          <Button onClick={close} data-autofocus>
            {words.understood}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

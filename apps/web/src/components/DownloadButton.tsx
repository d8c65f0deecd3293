import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { fetchFile, saveFile } from "#lib/files";
import look from "./Look.module.css";

interface DownloadButtonProps {
  address: string;
  children: string;
  /** What listeners hear where the button says less. */
  label?: string;
  /** What is said while the file is made, where that takes a while, and once it came. */
  said?: { busy?: string; done?: string };
}

/** Fetches a file and hands it to the person; a refusal becomes a sentence here instead of a broken file there. */
export function DownloadButton({ address, children, label, said }: DownloadButtonProps) {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => saveFile(await fetchFile(address)),
  });
  return (
    <>
      <BusyButton
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        busy={isPending}
        aria-label={label}
        onClick={() => mutate()}
      >
        {children}
      </BusyButton>
      {said !== undefined && (
        <p role="status" className={look.muted}>
          {(isPending ? said.busy : isSuccess ? said.done : null) ?? ""}
        </p>
      )}
      <FileTrouble error={error} />
    </>
  );
}

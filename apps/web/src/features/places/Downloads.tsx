import * as texts from "@rata/texts/priority/places";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { fetchFile, saveFile } from "#lib/files";
import { useLanguage, useTexts } from "#lib/language.tsx";

/** The list with the rows that reach each place, as a file. */
export function Downloads({ year }: { year: number }) {
  const words = useTexts(texts).download;
  const { language } = useLanguage();
  const fetched = useMutation({
    mutationFn: async (format: "xlsx" | "csv") =>
      saveFile(await fetchFile(`/api/priority-places/${year}.${format}?language=${language}`)),
  });
  return (
    <>
      {(["xlsx", "csv"] as const).map((format) => (
        <BusyButton
          key={format}
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden="true" />}
          busy={fetched.isPending && fetched.variables === format}
          onClick={() => fetched.mutate(format)}
        >
          {words[format]}
        </BusyButton>
      ))}
      <FileTrouble error={fetched.error} />
    </>
  );
}

import { FileButton, Textarea } from "@mantine/core";
import * as texts from "@rata/texts/priority/places";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod";
import { BusyButton } from "#components/BusyButton.tsx";
import { DecreeDraft, toDecreeDraft } from "#components/decree/decreeDraft";
import { useDecreeFields } from "#components/decree/useDecreeFields";
import { Form } from "#components/form/Form.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { api, trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { BlockPreview } from "./BlockPreview.tsx";
import look from "#components/Look.module.css";
import { usePlacesAdded } from "./usePlacesAdded.ts";

const Commit = z.object({ decree: DecreeDraft });

/** A list from a spreadsheet or a CSV file: looked at first, then added under one decree. */
export function PasteBlock({ year }: { year: number }) {
  const words = useTexts(texts);
  const [text, setText] = useState("");
  const decree = useDecreeFields();
  const preview = useMutation(trpc.place.preview.mutationOptions());
  const write = (next: string) => {
    setText(next);
    preview.reset();
  };
  const added = usePlacesAdded(() => write(""));
  const read = async (file: File | null) => write((await file?.text()) ?? "");
  const places = preview.data?.places ?? [];
  return (
    <details className={look.card}>
      <summary>{words.block.title}</summary>
      <div className={look.fields}>
        <Textarea
          label={words.block.text}
          description={words.block.help}
          autosize
          minRows={4}
          maxRows={12}
          maxLength={700_000}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <div className={look.buttons}>
          <BusyButton
            busy={preview.isPending}
            disabled={text.trim() === ""}
            onClick={() => preview.mutate({ year, text })}
          >
            {words.block.preview}
          </BusyButton>
          <FileButton onChange={(file) => void read(file)} accept=".csv,.tsv,.txt">
            {(props) => (
              <BusyButton {...props} variant="default" busy={false}>
                {words.block.file}
              </BusyButton>
            )}
          </FileButton>
        </div>
        <Trouble error={preview.error} />
        {preview.data !== undefined && <BlockPreview preview={preview.data} />}
        {places.length > 0 && (
          <Form
            {...added}
            start={{ decree: toDecreeDraft(null) }}
            schema={Commit}
            fields={() => decree}
            submit={words.block.commit(places.length)}
            send={(under) =>
              api.place.add.mutate({ year, places: places.map(({ code, basis }) => ({ code, basis, ...under })) })
            }
          />
        )}
      </div>
    </details>
  );
}

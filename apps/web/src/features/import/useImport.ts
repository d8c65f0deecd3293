import type { ImportPreview } from "@rata/api/router";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { commitImport, fetchRefused, type FileMeaning, type FileReading, previewImport } from "#lib/files";
import { useFreshPlan } from "#lib/useFreshPlan";

/** The file and where it stands between chosen and stored. Nothing is stored before `commit`. */
export function useImport(planId: string) {
  const refresh = useFreshPlan();
  const [file, setFile] = useState<File | null>(null);
  const [reading, setReading] = useState<FileReading>({ meaning: {}, sender: null });
  const [id, setId] = useState("");
  const [last, setLast] = useState<ImportPreview | null>(null);
  const preview = useMutation({
    mutationFn: (wish: { file: File; reading: FileReading }) => previewImport(planId, wish.file, wish.reading),
    onSuccess: (read) => {
      setId(crypto.randomUUID());
      setLast(read);
    },
  });
  const commit = useMutation({
    mutationFn: (wish: { file: File; digest: string; removeMissing: boolean }) =>
      commitImport(planId, wish.file, { ...wish, ...reading, id }),
    onSuccess: refresh,
  });
  const read = (next: File, nextReading: FileReading) => {
    setFile(next);
    setReading(nextReading);
    commit.reset();
    preview.mutate({ file: next, reading: nextReading });
  };
  const readAgain = (nextReading: FileReading) => {
    if (file === null) setReading(nextReading);
    else read(file, nextReading);
  };
  return {
    file,
    meaning: reading.meaning,
    sender: reading.sender,
    preview,
    /** While a file is read again the last reading stays in view. */
    shown: preview.isPending ? last : (preview.data ?? null),
    commit,
    choose: (next: File) => {
      setLast(null);
      read(next, { ...reading, meaning: {} });
    },
    readAgain: (meaning: FileMeaning) => readAgain({ ...reading, meaning }),
    // What a person said of one sender's columns may be another's memory: the file is looked at afresh.
    chooseSender: (sender: string | null) => readAgain({ meaning: {}, sender }),
    store: (removeMissing: boolean) => {
      if (file !== null && preview.data !== undefined)
        commit.mutate({ file, digest: preview.data.digest, removeMissing });
    },
    fetchRefused: async (language: string) => {
      if (file === null) throw new Error("no file was chosen");
      return fetchRefused(planId, { file, reading, language });
    },
    restart: () => {
      setFile(null);
      setLast(null);
      setReading({ ...reading, meaning: {} });
      preview.reset();
      commit.reset();
    },
  };
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { commitImport, fetchRefused, type FileMeaning, previewImport } from "#lib/files";
import { useFreshPlan } from "#lib/useFreshPlan";

/** The file and where it stands between chosen and stored. Nothing is stored before `commit`. */
export function useImport(planId: string) {
  const refresh = useFreshPlan();
  const [file, setFile] = useState<File | null>(null);
  const [meaning, setMeaning] = useState<FileMeaning>({});
  const [id, setId] = useState("");
  const preview = useMutation({
    mutationFn: (wish: { file: File; meaning: FileMeaning }) => previewImport(planId, wish.file, wish.meaning),
    onSuccess: () => setId(crypto.randomUUID()),
  });
  const commit = useMutation({
    mutationFn: (wish: { file: File; digest: string; removeMissing: boolean }) =>
      commitImport(planId, wish.file, { ...wish, meaning, id }),
    onSuccess: refresh,
  });
  const read = (next: File, nextMeaning: FileMeaning) => {
    setFile(next);
    setMeaning(nextMeaning);
    commit.reset();
    preview.mutate({ file: next, meaning: nextMeaning });
  };
  return {
    file,
    meaning,
    preview,
    commit,
    choose: (next: File) => read(next, {}),
    readAgain: (nextMeaning: FileMeaning) => {
      if (file !== null) read(file, nextMeaning);
    },
    store: (removeMissing: boolean) => {
      if (file !== null && preview.data !== undefined)
        commit.mutate({ file, digest: preview.data.digest, removeMissing });
    },
    fetchRefused: async (language: string) => {
      if (file === null) throw new Error("no file was chosen");
      return fetchRefused(planId, { file, meaning, language });
    },
    restart: () => {
      setFile(null);
      setMeaning({});
      preview.reset();
      commit.reset();
    },
  };
}

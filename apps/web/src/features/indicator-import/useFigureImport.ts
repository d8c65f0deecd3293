import type { FigureImportPreview, FigureMeaning } from "@rata/api/router";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "#lib/api";
import { commitFigures, fetchRefusedFigures, previewFigures } from "#lib/figureFiles";

/** The file and where it stands between chosen and stored. Nothing is stored before `store`. */
export function useFigureImport() {
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [meaning, setMeaning] = useState<FigureMeaning>({});
  const [id, setId] = useState("");
  const [last, setLast] = useState<FigureImportPreview | null>(null);
  const preview = useMutation({
    mutationFn: (wish: { file: File; meaning: FigureMeaning }) => previewFigures(wish.file, wish.meaning),
    onSuccess: (read) => {
      setId(crypto.randomUUID());
      setLast(read);
    },
  });
  const commit = useMutation({
    mutationFn: (wish: { file: File; digest: string }) => commitFigures(wish.file, { ...wish, meaning, id }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.indicator.pathKey() }),
  });
  const read = (next: File, nextMeaning: FigureMeaning) => {
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
    /** While a file is read again the last reading stays in view. */
    shown: preview.isPending ? last : (preview.data ?? null),
    choose: (next: File) => {
      setLast(null);
      read(next, {});
    },
    readAgain: (next: FigureMeaning) => {
      if (file !== null) read(file, next);
    },
    store: () => {
      if (file !== null && preview.data !== undefined) commit.mutate({ file, digest: preview.data.digest });
    },
    fetchRefused: (language: string) => {
      if (file === null) throw new Error("no file was chosen");
      return fetchRefusedFigures(file, { meaning, language });
    },
    restart: () => {
      setFile(null);
      setLast(null);
      setMeaning({});
      preview.reset();
      commit.reset();
    },
  };
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useFreshPlan } from "#lib/useFreshPlan";
import { commitWorkbook, previewWorkbook, type WorkbookPart, type WorkbookWishes } from "#lib/workbookFiles";

const NO_WISHES: WorkbookWishes = { removeMissing: false, insists: [] };

/** A workbook that came back, between chosen and stored. Nothing is stored before `store`. */
export function useReturn(part: WorkbookPart) {
  const refresh = useFreshPlan();
  const [file, setFile] = useState<File | null>(null);
  const [wishes, setWishes] = useState(NO_WISHES);
  const [id, setId] = useState("");
  const preview = useMutation({
    mutationFn: (wish: { file: File; wishes: WorkbookWishes }) => previewWorkbook(part, wish.file, wish.wishes),
    onSuccess: () => setId(crypto.randomUUID()),
  });
  const commit = useMutation({
    mutationFn: (wish: { file: File; digest: string }) =>
      commitWorkbook(part, wish.file, { wishes, digest: wish.digest, id }),
    onSuccess: refresh,
  });
  const read = (next: File, nextWishes: WorkbookWishes) => {
    setFile(next);
    setWishes(nextWishes);
    commit.reset();
    preview.mutate({ file: next, wishes: nextWishes });
  };
  return {
    file,
    wishes,
    preview,
    commit,
    choose: (next: File) => read(next, NO_WISHES),
    wish: (nextWishes: WorkbookWishes) => {
      if (file !== null) read(file, nextWishes);
    },
    store: () => {
      if (file !== null && preview.data !== undefined) commit.mutate({ file, digest: preview.data.digest });
    },
    restart: () => {
      setFile(null);
      setWishes(NO_WISHES);
      preview.reset();
      commit.reset();
    },
  };
}

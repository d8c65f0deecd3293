import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type FetchedFile, fetchFile } from "#lib/files";
import { type UploadForm, uploadForm } from "./uploadForm.ts";

/** The procedures of a kind of upload: `api.upload.matrix`. */
export interface UploadCalls<Wish, Decision, Preview, Result> {
  preview: { mutate: (form: UploadForm<{ wish: Wish }>) => Promise<Preview> };
  commit: {
    mutate: (
      form: UploadForm<{ wish: Wish; decision: Decision; confirmation: { id: string; digest: string } }>,
    ) => Promise<Result>;
  };
}

interface UploadOptions<Wish, Result> {
  /** What is wished before a person says anything. */
  wish: Wish;
  /** What of a wish still holds for another file; else it begins anew. */
  keep?: (wish: Wish) => Wish;
  /** Called when it was stored. */
  stored: (result: Result) => unknown;
}

/** A file and where it stands between chosen and stored. Nothing is stored before `store`. */
export function useUpload<Wish, Decision, Preview extends { digest: string }, Result>(
  calls: UploadCalls<Wish, Decision, Preview, Result>,
  { wish: start, keep = () => start, stored }: UploadOptions<Wish, Result>,
) {
  const [file, setFile] = useState<File | null>(null);
  const [wish, setWish] = useState(start);
  const [last, setLast] = useState<Preview | null>(null);
  // Chosen once for a preview, so that a press too many stores nothing twice.
  const [id, setId] = useState("");
  const preview = useMutation({
    mutationFn: (asked: { file: File; wish: Wish }) =>
      calls.preview.mutate(uploadForm(asked.file, { wish: asked.wish })),
    onSuccess: (read) => {
      setId(crypto.randomUUID());
      setLast(read);
    },
  });
  const commit = useMutation({
    mutationFn: ({
      file: sent,
      ...parts
    }: {
      file: File;
      wish: Wish;
      decision: Decision;
      digest: string;
      id: string;
    }) =>
      calls.commit.mutate(
        uploadForm(sent, {
          wish: parts.wish,
          decision: parts.decision,
          confirmation: { id: parts.id, digest: parts.digest },
        }),
      ),
    onSuccess: stored,
  });
  const read = (next: File, nextWish: Wish) => {
    setFile(next);
    setWish(nextWish);
    commit.reset();
    preview.mutate({ file: next, wish: nextWish });
  };
  return {
    file,
    wish,
    preview,
    commit,
    /** While a file is read again the last reading stays in view. */
    shown: preview.isPending ? last : (preview.data ?? null),
    isBusy: commit.isPending || preview.isPending,
    choose: (next: File) => {
      setLast(null);
      read(next, keep(wish));
    },
    /** Reads the file again under another wish; before there is one the wish is kept for it. */
    readAgain: (next: Wish) => {
      if (file === null) setWish(next);
      else read(file, next);
    },
    store: (decision: Decision) => {
      if (file !== null && preview.data !== undefined)
        commit.mutate({ file, wish, decision, digest: preview.data.digest, id });
    },
    /** What the server makes of the file for a person to keep. */
    fetchMade: async (address: string, language: string): Promise<FetchedFile> => {
      if (file === null) throw new Error("no file was chosen");
      return fetchFile(`/api/uploads/${address}`, uploadForm(file, { wish, language }));
    },
    restart: () => {
      setFile(null);
      setLast(null);
      setWish(keep(wish));
      preview.reset();
      commit.reset();
    },
  };
}

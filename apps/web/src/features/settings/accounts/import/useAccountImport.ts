import { useMutation, useQueryClient } from "@tanstack/react-query";
import { trpc } from "#lib/api";
import { commitAccountList, previewAccountList } from "./accountFiles.ts";

/** A list of people on its way: chosen, shown, made. */
export function useAccountImport() {
  const queryClient = useQueryClient();
  const preview = useMutation({
    mutationFn: async (file: File) => ({ file, shown: await previewAccountList(file) }),
  });
  const commit = useMutation({
    mutationFn: ({ file, digest }: { file: File; digest: string }) => commitAccountList(file, digest),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.account.pathKey() }),
  });
  const read = preview.data;
  return {
    choose: (file: File) => {
      commit.reset();
      preview.mutate(file);
    },
    restart: () => {
      preview.reset();
      commit.reset();
    },
    shown: read?.shown ?? null,
    confirm: () => {
      if (read !== undefined) commit.mutate({ file: read.file, digest: read.shown.digest });
    },
    created: commit.data?.created ?? null,
    isReading: preview.isPending,
    isMaking: commit.isPending,
    error: preview.error ?? commit.error,
  };
}

import { notifications } from "@mantine/notifications";
import type { BoundaryPreview } from "@rata/api/router";
import * as texts from "@rata/texts/indicator/boundary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "#lib/api";
import { post } from "#lib/files";
import { useTexts } from "#lib/language.tsx";

/** Shows what a file of boundaries brings, keeps it, or removes what is held. Maps everywhere follow. */
export function useBoundaries() {
  const words = useTexts(texts);
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const preview = useMutation({
    mutationFn: (chosen: File) => post<BoundaryPreview>("/api/boundaries/preview", chosen),
  });
  const close = () => {
    setFile(null);
    preview.reset();
  };
  const refresh = async (message: string) => {
    notifications.show({ message });
    close();
    await Promise.all(
      [trpc.boundary.pathKey(), trpc.indicator.pathKey()].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
  };
  const commit = useMutation({
    mutationFn: ({ digest, chosen }: { digest: string; chosen: File }) =>
      post<{ count: number }>(`/api/boundaries/commit?digest=${digest}`, chosen),
    onSuccess: ({ count }) => refresh(words.saved(count)),
  });
  const remove = useMutation(trpc.boundary.remove.mutationOptions({ onSuccess: () => refresh(words.removed) }));
  const choose = (chosen: File) => {
    setFile(chosen);
    commit.reset();
    remove.reset();
    preview.mutate(chosen);
  };
  return { file, preview, commit, remove, choose, close, error: preview.error ?? commit.error ?? remove.error };
}

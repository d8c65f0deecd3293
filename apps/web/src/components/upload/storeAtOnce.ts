import { uploadForm } from "./uploadForm.ts";
import type { UploadCalls } from "./useUpload.ts";

/** Stores a file whose preview a person need not look at: a picture. */
export async function storeAtOnce<Wish, Decision, Preview extends { digest: string }, Result>(
  calls: UploadCalls<Wish, Decision, Preview, Result>,
  { file, wish, decision }: { file: File; wish: Wish; decision: Decision },
): Promise<Result> {
  const { digest } = await calls.preview.mutate(uploadForm(file, { wish }));
  const confirmation = { id: crypto.randomUUID(), digest };
  return calls.commit.mutate(uploadForm(file, { wish, decision, confirmation }));
}

/** Which conversations are shown; the open ones when the address says nothing. */
export interface CommentSearch {
  tampil?: "saya" | "semua";
}

export function toCommentSearch({ tampil }: Record<string, unknown>): CommentSearch {
  return tampil === "saya" || tampil === "semua" ? { tampil } : {};
}

/** The words of a kind of upload for taking one back. */
export interface UndoWords {
  undoOf: (fileName: string) => string;
  undoTitle: string;
  undoAdvice: (fileName: string) => string;
  keep: string;
  undoConfirm: string;
  close: string;
  undoneNow: string;
}

/** The same for one file. */
export function toUndoWords(words: UndoWords, fileName: string, label: string) {
  return {
    label,
    name: words.undoOf(fileName),
    title: words.undoTitle,
    advice: words.undoAdvice(fileName),
    keep: words.keep,
    confirm: words.undoConfirm,
    close: words.close,
  };
}

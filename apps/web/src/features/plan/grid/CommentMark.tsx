import styles from "./MatrixGrid.module.css";

/** The sign that a cell is talked about: a speech balloon at its foot, and the words for who listens. */
export function CommentMark({ said }: { said: string | null }) {
  return (
    <>
      <svg data-talk className={styles.talk} viewBox="0 0 16 16" width={14} height={14} aria-hidden="true">
        <path d="M2 2.5h12v8.5H7.5L4 14v-3H2z" fill="currentColor" />
      </svg>
      {said !== null && <span className={styles.unseen}>{said}</span>}
    </>
  );
}

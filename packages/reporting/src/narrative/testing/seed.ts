/** The seed of docs/sentences.md. */
export const SEED = 2026;

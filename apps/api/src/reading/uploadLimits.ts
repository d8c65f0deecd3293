import { DEFAULT_LIMITS } from "@rata/readers/limits";

/** Smaller than the command's: many people share one reader. The largest plan seen has some thousand rows of thirteen cells. */
export const UPLOAD_LIMITS = { ...DEFAULT_LIMITS, bytes: 16 * 1024 * 1024, rows: 20_000, cells: 1_000_000 };

import * as z from "zod";

/** Why something was done, as the history keeps it: long enough to be one, since somebody will ask for it. */
export const Reason = z.string().trim().min(10, "reason-too-short").max(1000, "too-long");

/** The reason for a change that its order already explains: any word will do. */
export const BriefReason = z.string().trim().min(1, "empty").max(500, "too-long");

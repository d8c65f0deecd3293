/** The languages of the screens: Indonesian is the reference, English the second. */
export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

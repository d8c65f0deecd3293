/** Every reason why bytes are no picture that a document may hold. */
export const PICTURE_REFUSALS = [
  "picture-not-png",
  "picture-too-large",
  "picture-too-wide",
  "picture-damaged",
] as const;
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number];

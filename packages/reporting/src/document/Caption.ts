import * as z from "zod";

/**
 * The caption of a table or chart. `fixed` is a number known elsewhere (the matrix is Tabel 3.1 wherever it is printed); else
 * `numberDocument` fills `number` from the chapter.
 */
export const Caption = z.object({ text: z.string(), fixed: z.string().nullable(), number: z.string().nullable() });
export type Caption = z.infer<typeof Caption>;

import * as z from "zod";

/** What comma and dot mean in one column of one file: "decimal-comma" is 1.234,5 (Indonesian), "decimal-dot" is 1,234.5. */
export const Separators = z.enum(["decimal-comma", "decimal-dot"]);
export type Separators = z.infer<typeof Separators>;

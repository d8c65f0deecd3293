/** What a client is told about an error: a code for `texts`, its parameters, and the id of a fault in the server's log. */
export interface ErrorFacts {
  code: string;
  params: Readonly<Record<string, string | number>>;
  id: string | null;
  /** Fields of the input that can't be accepted: path and code. */
  problems: readonly { path: string; code: string }[];
}

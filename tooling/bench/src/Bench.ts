/** One measured figure beside the plain reference of the same run. `limit` is the ratio (or amount, without a reference) it must not pass. */
export interface Figure {
  name: string;
  /** With its unit, for people: "12,4 ms", "81 MB". */
  measured: string;
  reference: string | null;
  /** Measured divided by reference; the amount itself where there is no reference. */
  ratio: number;
  limit: number;
}

/** A bench measures one subject and may give several figures. */
export interface Bench {
  name: string;
  run: () => Promise<Figure[]>;
}

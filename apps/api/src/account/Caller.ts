/** Where a call comes from, for limits and the list of sessions. */
export interface Caller {
  address: string;
  agent: string;
}

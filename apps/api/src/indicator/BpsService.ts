/** Where the statistics office's service is and the key by which it knows this instance. The key is told to nobody else. */
export interface BpsAddress {
  url: string;
  key: string;
}

/** One variable of one office: `domain` is the office's BPS code (`0000` the nation, `5300` a province), `years` the office's numbers of years. */
export interface BpsWish {
  domain: string;
  variable: number;
  /** `121` for 2021, `119:123` from 2019 to 2023, or several parted by semicolons. */
  years: string;
}

/** Fetches the office's dynamic data. */
export interface BpsService {
  /**
   * The answer as the text that it is.
   * @throws DomainError "bps-unreachable", "bps-timeout", "bps-too-large", "bps-refused"; none of them holds the key or the address
   */
  fetch: (wish: BpsWish) => Promise<string>;
}

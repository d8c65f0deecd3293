/** Where the square of a region lies in a map of equal squares, and its name in at most four letters. */
export interface RegionTile {
  code: string;
  short: string;
  row: number;
  column: number;
}

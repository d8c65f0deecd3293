import { type Rupiah, sumRupiah } from "@rata/domain/number/Rupiah";

/** The sum, or null when it is too large to be exact: a file may say anything, and must not bring the reader down. */
export function sumOrNull(amounts: Iterable<Rupiah>): Rupiah | null {
  try {
    return sumRupiah(amounts);
  } catch {
    return null;
  }
}

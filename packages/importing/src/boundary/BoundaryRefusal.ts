import type { BoundaryFault } from "@rata/domain/region/BoundaryReading";

/** A file that gives no boundaries, and why. */
export class BoundaryRefusal extends Error {
  readonly code: BoundaryFault;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: BoundaryFault, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

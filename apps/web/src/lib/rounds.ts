const asked = document.querySelector("meta[name=longest-round]")?.getAttribute("content");
const longest = Number(asked ?? Number.POSITIVE_INFINITY);

/**
 * How often one asks the server anew while the page is in view, in milliseconds: what others did to the rows, what stands beside
 * them, and what is on order. A page that names a longest round (tests) asks more often.
 */
export const ROUNDS = {
  changes: Math.min(5000, longest),
  beside: Math.min(30_000, longest),
  orders: Math.min(3000, longest),
} as const;

import type { Claim, ClaimStatus } from "@rata/reporting/claims/Claim";
import { id as words } from "@rata/texts/command/claims";
import { sayWhy } from "@rata/texts/command/sayWhy";

/** The claims for a person at a terminal: what is contradicted first, then what is true of another, with their places. */
export function sayClaims(claims: readonly Claim[]): string {
  const of = (status: ClaimStatus) => claims.filter((claim) => claim.status === status);
  const [bound, unlike, contradicted, unbound] = [of("bound"), of("unlike"), of("contradicted"), of("unbound")];
  if (claims.length === 0) return `${words.nothing}\n`;
  const parts = [contradicted, unlike, unbound].flatMap((part) => part.map(sayClaim));
  return `${[words.counts(bound.length, unlike.length, contradicted.length, unbound.length), "", ...parts].join("\n")}\n`;
}

function sayClaim({ line, start, text, status, expected, why }: Claim): string {
  const said = why === null ? "" : ` ${sayWhy(why, "id")}`;
  const wanted = expected === null ? "" : ` (${words.expected}: ${expected})`;
  return `[${words.statuses[status]}] ${words.place(line, start)}: “${text.replaceAll("\n", " ")}”.${said}${wanted}`;
}

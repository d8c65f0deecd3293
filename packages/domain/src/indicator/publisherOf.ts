import type { Observation } from "./Observation.ts";

/** Who publishes figures of one kind by a method of their own. A document that none or several of them match tells nothing. */
const PUBLISHERS: readonly (readonly [key: string, names: RegExp])[] = [
  ["bps", /\bbps\b|badan pusat statistik|berita resmi statistik|susenas|sakernas/iu],
  ["health-ministry", /kementerian kesehatan|kemenkes|\bssgi\b|\bssgbi\b|riskesdas|survei kesehatan indonesia/iu],
  ["health-office", /dinas kesehatan|dinkes|e-?ppgbm/iu],
  ["tnp2k", /\btnp2k\b|\bp3ke\b/iu],
  ["social-office", /dinas sosial|\bdinsos\b/iu],
  ["planning-office", /bappeda|bappelitbang|bapperida/iu],
];

/** The publisher that a document names; null where it names none or more than one, so that nobody can tell. */
export function publisherOf(document: string): string | null {
  const found = PUBLISHERS.filter(([, names]) => names.test(document));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/**
 * Whether two figures are known to come from unlike publishers: a prevalence of the survey beside one of the weighing of children.
 * Two documents of one publisher, or one that names none, are no reason to refuse.
 */
export function hasUnlikeSource(a: Pick<Observation, "source">, b: Pick<Observation, "source">): boolean {
  if (a.source.document === b.source.document) return false;
  const [left, right] = [publisherOf(a.source.document), publisherOf(b.source.document)];
  return left !== null && right !== null && left !== right;
}

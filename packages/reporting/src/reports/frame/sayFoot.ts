/** What proves a document, at the foot of each page: the digest of its facts, and where the audit trail stood at the plan's last change. */
export function sayFoot(factsDigest: string, seal: string | null): string {
  return seal === null ? `Sidik fakta ${factsDigest}` : `Sidik fakta ${factsDigest}. Segel riwayat ${seal}`;
}

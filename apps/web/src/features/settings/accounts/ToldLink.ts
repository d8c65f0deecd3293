/** A link that was just made, with the name of the person it is for. */
export interface ToldLink {
  name: string;
  link: { kind: "invitation" | "reset"; secret: string; expiresAt: string };
}

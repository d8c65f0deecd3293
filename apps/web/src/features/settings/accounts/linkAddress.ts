/** The address of a link's page. The secret stands after the `#`: browsers keep that part to themselves, so that it reaches no log. */
export function linkAddress(origin: string, secret: string): string {
  return `${origin}/sandi#${secret}`;
}

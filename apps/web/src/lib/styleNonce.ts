/** The nonce under which the page's policy allows style elements; the server writes a fresh one into every page. */
export function findStyleNonce(): string {
  const meta = document.querySelector("meta[property=csp-nonce]");
  return meta instanceof HTMLElement ? meta.nonce : "";
}

/** Lets the library that stops the page behind a dialog from scrolling put in its style element under the policy. */
export function offerStyleNonce(): void {
  Reflect.set(globalThis, "__webpack_nonce__", findStyleNonce());
}

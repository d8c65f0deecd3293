// A document as text: vitest reads it, so that tests of a pure package need no Node types.
declare module "*?raw" {
  const text: string;
  export { text as default };
}

import path from "node:path";

/** Where an import leads: a file of the repository, or a package from outside. */
export type Target =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "package"; readonly name: string };

/** Resolves the four ways an import may be written here: `./x.ts`, `#x`, `@rata/package/x` and a bare package. */
export function resolveImport(from: string, specifier: string, unitOf: (name: string) => string | null): Target {
  if (specifier.startsWith(".")) return toFile(path.posix.join(path.posix.dirname(from), specifier));
  if (specifier.startsWith("#")) return toFile(`${unitFolder(from)}/src/${specifier.slice(1)}`);
  const own = /^@rata\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  const folder = own?.[1] === undefined ? null : unitOf(own[1]);
  if (folder !== null) return toFile(`${folder}/src/${own?.[2] ?? "index"}`);
  return {
    kind: "package",
    name: specifier.startsWith("@") ? specifier.split("/").slice(0, 2).join("/") : (specifier.split("/")[0] ?? ""),
  };
}

/** The folder of the package or app that a file belongs to: its first two parts. */
export function unitFolder(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}

function toFile(place: string): Target {
  return { kind: "file", file: /\.(tsx?|json|css|mjs)$/.test(place) ? place : `${place}.ts` };
}

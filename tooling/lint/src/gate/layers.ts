import { judgeAreas, judgeRoom } from "#gate/areas";
import type { Violation } from "#gate/Gate";
import { resolveImport } from "#source/resolveImport";
import type { Import, Source } from "#source/Source";

const KNOWS_DATABASE = /\.(table|queries|store)\.ts$|^apps\/api\/src\/(database\/|connect\.ts$)/;
const KNOWS_TRPC = /\.router\.ts$|^apps\/api\/src\/(trpc|root|buildServer)\.ts$|^apps\/api\/src\/http\//;

/** Judges the imports of one file by the layers inside an app, and by the rules every file keeps. */
export function listLayerViolations(source: Source): Violation[] {
  const misplaced = source.isTest ? null : judgeRoom(source.file);
  const imports = source.imports.flatMap((found) => {
    const target = resolveImport(source.file, found.specifier, () => null);
    const outside = target.kind === "package" ? target.name : "";
    const inside = target.kind === "file" ? target.file : "";
    const messages = [
      judgeForm(found),
      judgeKnowers(source, outside),
      judgeArrow(source, inside),
      judgeFeatures(source.file, inside),
    ];
    return messages.flatMap((entry) => (entry === null ? [] : [{ file: source.file, line: found.line, ...entry }]));
  });
  return misplaced === null ? imports : [{ file: source.file, line: 0, rule: "area", message: misplaced }, ...imports];
}

type Judgement = { readonly rule: string; readonly message: string } | null;

function judgeForm(found: Import): Judgement {
  if (found.specifier.startsWith("../../")) {
    return { rule: "path", message: `Write "#…" instead of "${found.specifier}".` };
  }
  if (found.isStar) {
    return {
      rule: "barrel",
      message: "Name the file that holds what you need; export * hides where a name comes from.",
    };
  }
  return null;
}

function judgeKnowers(source: Source, outside: string): Judgement {
  if (!source.file.startsWith("apps/api/") || source.isTest) return null;
  if (outside.startsWith("@mikro-orm") && !KNOWS_DATABASE.test(source.file)) {
    return {
      rule: "orm",
      message: "Only *.table.ts, *.queries.ts, *.store.ts and database/ know MikroORM: call a function there.",
    };
  }
  if (outside === "@trpc/server" && !KNOWS_TRPC.test(source.file)) {
    return {
      rule: "trpc",
      message: "Only trpc.ts, root.ts, *.router.ts and http/ know tRPC: throw a DomainError instead.",
    };
  }
  return null;
}

function judgeArrow(source: Source, to: string): Judgement {
  const message = source.isTest ? null : judgeAreas(source.file, to);
  return message === null ? null : { rule: "area", message };
}

function judgeFeatures(from: string, to: string): Judgement {
  const other = featureOf(to);
  if (other === "" || !from.startsWith("apps/web/src/")) return null;
  const own = featureOf(from);
  if (own === other || from.startsWith("apps/web/src/app/") || /^apps\/web\/src\/[^/]+$/.test(from)) return null;
  const who = own === "" ? "Components and lib" : `Feature ${own}`;
  return {
    rule: "feature",
    message: `${who} must not know feature ${other}: move what both need to components/ or lib/.`,
  };
}

function featureOf(file: string): string {
  return /^apps\/web\/src\/features\/([^/]+)\//.exec(file)?.[1] ?? "";
}

import { listLayerViolations } from "#gate/layers";
import type { Gate, Violation } from "#gate/Gate";
import { readSources } from "#source/Source";
import type { Import, Source } from "#source/Source";
import { resolveImport, unitFolder } from "#source/resolveImport";

/** What one package may know of the others and of the world outside. */
interface Allowance {
  readonly units: readonly string[];
  /** Of these only types: nothing may remain at run time. */
  readonly typesOf?: readonly string[];
  /** Packages from outside; absent means any. */
  readonly packages?: readonly string[];
}

const PURE = ["zod"];
const PACKAGES = [
  "domain",
  "texts",
  "reference",
  "editions",
  "importing",
  "reporting",
  "readers",
  "renderers",
  "exchange",
];

const ALLOWED: Readonly<Record<string, Allowance>> = {
  domain: { units: [], packages: ["zod", "@noble/hashes"] },
  texts: { units: [], typesOf: ["domain"], packages: PURE },
  reference: { units: [], typesOf: ["domain"], packages: PURE },
  editions: { units: ["domain", "texts"], packages: PURE },
  importing: { units: ["domain", "texts"], packages: [...PURE, "tinyqueue"] },
  reporting: { units: ["domain", "texts"], packages: PURE },
  readers: { units: ["domain", "texts", "importing"] },
  renderers: { units: ["domain", "texts", "reporting"] },
  exchange: { units: ["domain", "texts"] },
  api: { units: PACKAGES },
  web: {
    units: ["domain", "texts", "reference", "editions", "importing", "reporting"],
    typesOf: ["api"],
  },
  cli: { units: PACKAGES },
  dev: { units: [] },
  lint: { units: [] },
  generators: { units: ["domain"] },
  bench: { units: [...PACKAGES, "api", "dev"] },
};

// A test may be given real reference values, the test database and the browser.
const FOR_TESTS = ["domain", "texts", "reference", "editions", "dev"];

const INSTEAD: Readonly<Record<string, string>> = {
  readers: "Take cells as a parameter; only an app turns bytes into cells.",
  renderers: "Give back the document tree; only an app turns it into bytes.",
  reference: "Take the values as a parameter; only an app fills them in.",
  api: 'Use import type { AppRouter } from "@rata/api/router".',
};

/** Judges every import by the table of arrows: between packages, and between the layers inside an app. */
export const arrows: Gate = (root) => {
  const sources = readSources(root);
  return sources.flatMap((source) => [
    ...source.imports.flatMap((found) => judge(source, found)),
    ...listLayerViolations(source),
  ]);
};

function judge(source: Source, found: Import): Violation[] {
  const from = unitFolder(source.file).split("/")[1] ?? "";
  const allowance = ALLOWED[from];
  if (allowance === undefined)
    return [
      report(source, found, "arrow", `Package ${from} has no row in the table of arrows; add one to tooling/lint.`),
    ];
  const target = resolveImport(source.file, found.specifier, toFolder);
  if (target.kind === "package") return judgeOutside(source, found, target.name, allowance);
  const to = unitFolder(target.file).split("/")[1] ?? "";
  if (to === from) return [];
  if (unitFolder(target.file) !== unitFolder(source.file) && found.specifier.startsWith(".")) {
    return [report(source, found, "arrow", `Import another package by its name, @rata/${to}/….`)];
  }
  return judgeUnit(source, found, { from, to, allowance });
}

function judgeUnit(
  source: Source,
  found: Import,
  arrow: { from: string; to: string; allowance: Allowance },
): Violation[] {
  const { from, to, allowance } = arrow;
  if (allowance.units.includes(to) || (source.isTest && FOR_TESTS.includes(to))) return [];
  if (allowance.typesOf?.includes(to)) {
    return found.isTypeOnly
      ? []
      : [
          report(
            source,
            found,
            "arrow",
            `${from} may know only types of ${to}: write import type. ${INSTEAD[to] ?? ""}`.trim(),
          ),
        ];
  }
  return [
    report(source, found, "arrow", `${from} must not know ${to}. ${INSTEAD[to] ?? "Move what both need to domain."}`),
  ];
}

function judgeOutside(source: Source, found: Import, name: string, allowance: Allowance): Violation[] {
  // A generator runs on a developer's machine; what it writes is what must be pure.
  if (allowance.packages === undefined || source.isTest || source.file.includes("/generator/")) return [];
  if (allowance.packages.includes(name)) return [];
  const known = allowance.packages.join(", ");
  return [
    report(
      source,
      found,
      "outside",
      `This pure package knows only ${known}, not ${found.specifier}. Take what you need as a parameter.`,
    ),
  ];
}

function toFolder(name: string): string | null {
  if (["api", "web", "cli"].includes(name)) return `apps/${name}`;
  if (["dev", "lint", "bench", "generators"].includes(name)) return `tooling/${name}`;
  return `packages/${name}`;
}

function report(source: Source, found: Import, rule: string, message: string): Violation {
  return { file: source.file, line: found.line, rule, message };
}

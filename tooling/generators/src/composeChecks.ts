import { checkPlan } from "@rata/domain/check/checkPlan";
import { EXAMPLE_REGIONS } from "@rata/domain/check/example/exampleRegions";
import type { Basis, Rule, Strength, Words } from "@rata/domain/check/Rule";

/** The list of check rules as a Markdown document, Indonesian first. The example is what the rule says of its own firing example. */
export function composeChecks(rules: readonly Rule[]): string {
  return [
    "# Catatan penelaahan / Check rules",
    "",
    "<!-- Written by tooling/generators/src/checks.ts from packages/domain/src/check/rules. Do not edit. -->",
    "",
    "Setiap aturan melihat satu rencana saja. *Harus diperbaiki* hanya untuk pertentangan angka atau identitas; yang lain dapat",
    "diterima dengan catatan, dengan nama dan alasan. Contoh di bawah berasal dari rencana rekaan.",
    "",
    "Each rule looks at one plan alone. *must* is for contradictions of arithmetic or identity only; the others can be accepted by a",
    "named person with a reason. The examples come from an invented plan.",
    "",
    ...composeOverview(rules),
    "",
    ...rules.flatMap(composeRule),
  ].join("\n");
}

function composeOverview(rules: readonly Rule[]): string[] {
  const counts = STRENGTHS.map(([strength, { id }]) => {
    const count = rules.filter((rule) => rule.strength === strength).length;
    return `${count} ${id.toLowerCase()} (${strength})`;
  });
  return [
    `${rules.length} aturan: ${counts.join(", ")}.`,
    "",
    "| Kode | Kekuatan | Judul |",
    "|---|---|---|",
    ...rules.map(({ code, strength, title }) => `| [${code}](#${code.toLowerCase()}) | ${strength} | ${title.id} |`),
  ];
}

function composeRule(rule: Rule): string[] {
  const [finding] = checkPlan(rule.fires, { regions: EXAMPLE_REGIONS, agencies: [] }, [rule]);
  const basis = sayBasis(rule.basis);
  return [
    `## ${rule.code}`,
    "",
    `**${rule.title.id}** / ${rule.title.en}`,
    "",
    `- Kekuatan / strength: ${sayStrength(rule.strength)} (\`${rule.strength}\`)`,
    `- Dasar / basis: ${basis.id} / ${basis.en}`,
    `- Saran: ${rule.fix.id}`,
    `- Fix: ${rule.fix.en}`,
    `- Contoh: ${finding?.message.id ?? ""}`,
    `- Example: ${finding?.message.en ?? ""}`,
    "",
  ];
}

function sayStrength(strength: Strength): string {
  const words = STRENGTHS.find(([key]) => key === strength)?.[1];
  return `${words?.id ?? ""} / ${words?.en ?? ""}`;
}

function sayBasis(basis: Basis): Words {
  return basis.kind === "consistency"
    ? { id: "konsistensi dokumen", en: "consistency of the document" }
    : { id: `definisi: ${basis.source}`, en: "definition" };
}

const STRENGTHS: readonly (readonly [Strength, Words])[] = [
  ["must", { id: "Harus diperbaiki", en: "must be mended" }],
  ["should", { id: "Sebaiknya diperbaiki", en: "should be mended" }],
  ["look", { id: "Mohon dicek", en: "please look" }],
];

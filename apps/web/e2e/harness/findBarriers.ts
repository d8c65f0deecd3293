import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { View } from "./openBrowser.ts";

/**
 * What axe knows as a barrier on the page. A dark or a narrow view is judged by the rules that it can change: everything else was
 * judged in the wide, light one.
 */
export async function findBarriers(page: Page, view: View = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page }).exclude("iframe");
  const rules = [
    ...(view.scheme === "dark" ? ["color-contrast"] : []),
    ...((view.width ?? 1440) < 500 ? ["target-size"] : []),
  ];
  const asked = rules.length === 0 ? builder.withTags(TAGS) : builder.withRules(rules);
  const { violations } = await asked.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

import type { Page } from "playwright-core";
import { MATRIX_HEAD } from "./matrixHead.ts";

/** Makes a plan of a year from a table, as the import does, and gives its programmes to agencies by name. Signed in as the secretariat. */
export async function makePlan(
  page: Page,
  year: number,
  { table, agencies = {} }: { table: readonly (readonly string[])[]; agencies?: Record<string, string> },
): Promise<void> {
  const text = [MATRIX_HEAD, ...table].map((cells) => cells.join("\t")).join("\n");
  const said = await page.evaluate(
    async ([wanted, content, owners, wantedRows]) => {
      const json = { "content-type": "application/json" };
      const ask = async (path: string, input?: object) => {
        const query = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
        return (await (await fetch(`/api/trpc/${path}${query}`)).json()).result.data;
      };
      const tell = async (path: string, body: object) =>
        (await (await fetch(`/api/trpc/${path}`, { method: "POST", headers: json, body: JSON.stringify(body) })).json())
          .result.data;
      const { id: planId } = await tell("plan.create", { year: wanted });
      const wish = JSON.stringify({ planId, meaning: {}, sender: null });
      const upload = async (step: string, more: Record<string, object>) => {
        const form = new FormData();
        form.set("file", new File([content], "rencana.tsv"));
        form.set("wish", wish);
        for (const [name, value] of Object.entries(more)) form.set(name, JSON.stringify(value));
        const answer = await fetch(`/api/trpc/upload.matrix.${step}`, { method: "POST", body: form });
        return (await answer.json()).result.data;
      };
      if (wantedRows > 0) {
        const { digest } = await upload("preview", {});
        const confirmation = { digest, id: crypto.randomUUID() };
        await upload("commit", { decision: { removeMissing: false }, confirmation });
      }
      const { rows, total } = await ask("plan.rows", { planId, from: 0, limit: 500 });
      const known = await ask("agency.list");
      for (const [program, name] of Object.entries(owners)) {
        const nodeId = rows.find((row: { values: { program: string } }) => row.values.program === program).path.program;
        const agencyId = known.find((agency: { shortName: string }) => agency.shortName === name).id;
        await tell("plan.assignAgency", { planId, nodeIds: [nodeId], agencyId });
      }
      return total;
    },
    [year, text, agencies, table.length] as const,
  );
  if (said !== table.length) throw new Error(`the plan has ${String(said)} rows instead of ${String(table.length)}`);
}

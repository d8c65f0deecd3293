import type { BudgetDecision } from "#plan/budget/budget.views";
import type { TestServer } from "./openTestServer.ts";
import { type Sending, sendForFile, sendUpload, type UploadAnswer } from "./sendUpload.ts";
import type { UploadOptions } from "./upload.ts";

export interface BudgetOptions extends Omit<UploadOptions, "sender" | "removeMissing"> {
  agency?: string | null;
  /** What is said of the document and the ticks; kinds and dates that are none must be sendable too. */
  decision?: Partial<Record<keyof BudgetDecision, string>>;
}

/** Sends a budget to be compared or taken over, as its screen does. */
export async function uploadBudget(
  server: TestServer,
  step: "preview" | "commit",
  body: string | Buffer,
  options: BudgetOptions = {},
): Promise<UploadAnswer> {
  return sendUpload(server, `budget.${step}`, toSending(server, body, options));
}

/** Asks for the differences of a budget. */
export async function fetchDifferences(server: TestServer, body: string | Buffer, options: BudgetOptions = {}) {
  return sendForFile(server, "budget/differences", toSending(server, body, options));
}

function toSending(server: TestServer, body: string | Buffer, options: BudgetOptions): Sending {
  const { who = "secretariat", planId = server.planId, name = "renja.tsv", contentType } = options;
  const { meaning = "{}", agency = null, digest = "0", id = "", decision = {} } = options;
  return {
    who,
    body,
    name,
    contentType,
    parts: {
      wish: `{"planId":"${planId}","agency":${JSON.stringify(agency)},"meaning":${meaning}}`,
      decision: JSON.stringify({ kind: "renja", number: "", date: "", codes: "", ceilings: "", ...decision }),
      confirmation: JSON.stringify({ digest, id }),
      language: '"id"',
    },
  };
}

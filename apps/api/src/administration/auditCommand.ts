import { parseArgs } from "node:util";
import type { ChainVerdict } from "@rata/domain/audit/ChainVerdict";
import { parseSeal, saySeal, type Seal } from "@rata/domain/audit/sealEntry";
import { formatCount } from "@rata/domain/number/formatNumber";
import { id as texts } from "@rata/texts/audit/chain";
import { readHead, verifyTrail } from "#audit/seal.commands";
import type { Connection } from "#database/Connection";

interface Opening {
  openConnection: () => Connection;
}
interface Output {
  say: (text: string) => void;
  warn: (text: string) => void;
}

/** `audit verify` and `audit head`. @returns 0 whole, 1 a defect, 2 wrong usage */
export async function auditCommand(services: Opening, words: readonly string[], output: Output): Promise<number> {
  const wish = parseWish(words);
  if (wish === null) {
    output.warn(texts.usage);
    return 2;
  }
  if (wish.name === "head") {
    output.say(saySeal(await readHead(services)));
    return 0;
  }
  const verdict = await verifyTrail(services, wish.anchor);
  output.say(wish.isJson ? JSON.stringify(verdict) : sayVerdict(verdict, wish.anchor).join("\n"));
  return verdict.defect === null ? 0 : 1;
}

type Wish = { name: "head" } | { name: "verify"; anchor: Seal | null; isJson: boolean };

/** @returns null for anything but the two commands as they are written */
function parseWish([name, ...rest]: readonly string[]): Wish | null {
  if (name === "head") return rest.length === 0 ? { name } : null;
  if (name !== "verify") return null;
  try {
    const options = { head: { type: "string" }, json: { type: "boolean" } } as const;
    const { values } = parseArgs({ args: rest, options, strict: true });
    const anchor = values.head === undefined ? null : parseSeal(values.head);
    return values.head !== undefined && anchor === null ? null : { name, anchor, isJson: values.json === true };
  } catch {
    return null;
  }
}

function sayVerdict({ defect, sealed, head, unsealed }: ChainVerdict, anchor: Seal | null): string[] {
  const tail = unsealed === 0 ? texts.noTail : texts.tail(formatCount(unsealed));
  if (defect === null) {
    const whole = sealed === 0 ? texts.empty : texts.whole(formatCount(sealed), saySeal(head));
    return [whole, ...(anchor === null ? [] : [texts.anchored(saySeal(anchor))]), tail];
  }
  const { entry, sequence } = defect;
  const place = sequence === null ? texts.goneEntry(entry ?? "") : texts.entry(entry ?? "", formatCount(sequence));
  return [texts.defect(formatCount(defect.number), texts.kinds[defect.kind]), ...(entry === null ? [] : [place]), tail];
}

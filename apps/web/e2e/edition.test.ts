import { EDITIONS } from "@rata/editions/editions";
import { describe, expect, test } from "vitest";
import { listScreens, openScreen } from "./harness/openScreen.ts";
import { findRegion, findYear, useRata } from "./harness/useRata.ts";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  const rata = useRata({ edition });

  test("every screen opens, has something to show and asks for nothing that fails", async () => {
    const page = await rata.visit("kepala.sekretariat");
    const failed: string[] = [];
    page.on("response", (answer) => {
      if (answer.status() >= 400) failed.push(`${String(answer.status())} ${answer.url()}`);
    });
    for (const path of listScreens(await findYear(page), await findRegion(page))) {
      await openScreen(page, `${rata.url()}/${path}`);
      const main = await page.getByRole("main").textContent();
      expect({ path, failed, isEmpty: (main ?? "").trim() === "" }).toEqual({ path, failed: [], isEmpty: false });
      expect(await page.getByRole("main").getByRole("alert").count()).toBe(0);
    }
  });
});

import { expect, test } from "vitest";
import { judgeScreens, judgeSignIn } from "./harness/judgeScreens.ts";
import { useRata } from "./harness/useRata.ts";

const rata = useRata();
const VIEW = { scheme: "dark", width: 1440 } as const;

test("the sign-in page has no barrier that axe knows", async () => {
  expect(await judgeSignIn(rata, VIEW)).toEqual([]);
});

test("no screen has a barrier that axe knows, and none scrolls sideways", async () => {
  expect(await judgeScreens(rata, VIEW)).toEqual([]);
});

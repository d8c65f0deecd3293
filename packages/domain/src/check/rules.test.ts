import { describe, expect, test } from "vitest";
import { EXAMPLE_REGIONS } from "./example/exampleRegions.ts";
import { soundPlan } from "./example/examplePlan.ts";
import { checkPlan } from "./checkPlan.ts";
import { Finding, type Rule } from "./Rule.ts";
import { RULES } from "./rules.ts";

const surroundings = { regions: EXAMPLE_REGIONS, agencies: [] };

describe.each(RULES.map((rule) => [rule.code, rule] as const))("%s", (_, rule) => {
  const fired = checkPlan(rule.fires, surroundings, [rule]);

  test("fires on its firing example and on no other of its kind", () => {
    expect(fired.length).toBeGreaterThan(0);
    expect(fired.every(({ code, strength }) => code === rule.code && strength === rule.strength)).toBe(true);
    expect(Finding.array().safeParse(fired).success).toBe(true);
  });

  test("is silent on its silent example", () => {
    expect(checkPlan(rule.silent, surroundings, [rule])).toEqual([]);
  });

  test("speaks both languages, with a title, a message and a fix", () => {
    for (const words of [rule.title, rule.fix, ...fired.map(({ message }) => message)]) {
      expect(words.id.trim().length).toBeGreaterThan(6);
      expect(words.en.trim().length).toBeGreaterThan(6);
      expect(words.id).not.toBe(words.en);
    }
  });

  test("says what it is about: a value of the plan stands in the message", () => {
    for (const { message } of fired) {
      expect(message.id).toMatch(/“.+”|\d|perangkat daerah/u);
      expect(message.id).not.toMatch(/undefined|null|NaN/u);
      expect(message.en).not.toMatch(/undefined|null|NaN/u);
    }
  });

  test("accuses nobody and borrows no word of state audit", () => {
    const said = [rule.title, rule.fix, ...fired.map(({ message }) => message)]
      .flatMap(({ id, en }) => [id, en])
      .join(" ");
    expect(said).not.toMatch(
      /\b(wajib|temuan|pemeriksaan|auditor|audit|salah|lalai|melanggar|gagal|violat\w+|wrong|fault\w*)\b/iu,
    );
  });
});

test("there are at least thirty rules, at least five of them contradictions", () => {
  expect(RULES.length).toBeGreaterThanOrEqual(30);
  expect(RULES.filter(({ strength }) => strength === "must").length).toBeGreaterThanOrEqual(5);
});

test("codes are unique and stand in order", () => {
  const codes = RULES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].toSorted());
  expect(codes.every((code) => /^RAT-\d{3}$/u.test(code))).toBe(true);
});

test("the sound row gives no rule anything to say", () => {
  expect(checkPlan(soundPlan(), surroundings, RULES)).toEqual([]);
});

test("a silent example is sound also to the contradictions of the other rules", () => {
  const contradictions = RULES.filter(({ strength }) => strength === "must");
  const noisy = RULES.filter((rule: Rule) => checkPlan(rule.silent, surroundings, contradictions).length > 0);
  expect(noisy.map(({ code }) => code)).toEqual([]);
});

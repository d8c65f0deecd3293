import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { importText } from "#testing/upload";
import { type Note, FindingList } from "./finding.views.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  // Two ceilings without a source, of which one line says nothing else wrong, and one contradiction.
  await importText(server, PLAN);
});
afterAll(() => server.close());

const PLAN = [
  "No\tSektor\tKebijakan\tSasaran\tIndikator Sasaran\tProgram\tIndikator Program\tKegiatan\tIndikator Kegiatan\tLokasi\tTarget Kinerja\tTarget Pagu\tSumber Pendanaan",
  "9\tPangan\tCadangan pangan\tTersedianya pangan\tCadangan beras\tProgram Pangan\tBeras\tLumbung\tJumlah lumbung\t\t20-10 unit\t15.000.000\t",
].join("\n");

async function list(): Promise<FindingList> {
  return FindingList.parse((await server.query("reader", "plan.findings", { planId: server.planId })).value);
}

async function findNote(strength: Note["strength"]): Promise<Note> {
  const note = (await list()).findings.find(
    (candidate) => candidate.strength === strength && candidate.lineId !== null && candidate.accepted === null,
  );
  if (note === undefined) throw new Error(`the plan has no open note of strength ${strength}`);
  return note;
}

const name = (note: Note) => ({ planId: server.planId, code: note.code, lineId: note.lineId, digest: note.digest });
const REASON = "Sumber pendanaan menyusul setelah APBD ditetapkan.";

test("a note is accepted with a name and a reason, stays visible, and no longer counts", async () => {
  const note = await findNote("should");
  const before = await list();
  const answer = await server.mutate("secretariat-head", "plan.acceptFinding", { ...name(note), reason: REASON });
  const after = FindingList.parse(answer.value);
  expect(after.findings.find(({ digest }) => digest === note.digest)?.accepted).toEqual({
    by: "Kepala Sekretariat (contoh)",
    at: "2027-03-01T02:00:00.000Z",
    reason: REASON,
  });
  expect(after.counts.should).toBe(before.counts.should - 1);
  expect((await server.mutate("secretariat-head", "plan.acceptFinding", { ...name(note), reason: REASON })).code).toBe(
    "note-accepted",
  );
});

test("a withdrawn acceptance opens the note again, and it can be accepted anew", async () => {
  const note = await findNote("look");
  await server.mutate("secretariat-head", "plan.acceptFinding", { ...name(note), reason: REASON });
  expect(
    FindingList.parse(
      (await server.mutate("secretariat-head", "plan.withdrawFinding", name(note))).value,
    ).findings.find(({ digest }) => digest === note.digest)?.accepted,
  ).toBeNull();
  expect((await server.mutate("secretariat-head", "plan.withdrawFinding", name(note))).code).toBe("note-not-accepted");
  expect(
    (await server.mutate("secretariat-head", "plan.acceptFinding", { ...name(note), reason: REASON })).status,
  ).toBe(200);
});

test("the trail of a withdrawal says what was accepted, whatever the caller calls it", async () => {
  const note = await findNote("look");
  await server.mutate("secretariat-head", "plan.acceptFinding", { ...name(note), reason: REASON });
  await server.mutate("secretariat-head", "plan.withdrawFinding", { ...name(note), code: "RAT-999", lineId: "lain" });
  const [entry] = await server.services
    .openConnection()
    .execute<{ subject: string; summary: unknown }[]>(
      "select subject, summary from audit_entry where action = 'note.withdrawn' order by sequence desc limit 1",
    );
  expect(entry).toEqual({ subject: note.lineId, summary: { code: note.code } });
});

test("what must be mended is let stand by the head of the secretariat alone, and then no longer bars the enactment", async () => {
  const note = await findNote("must");
  const accept = (who: "secretariat" | "secretariat-head") =>
    server.mutate(who, "plan.acceptFinding", { ...name(note), reason: REASON });
  const barring = async () => {
    const { value } = await server.query("reader", "lifecycle.get", { planId: server.planId });
    return z.object({ openMustFindings: z.int() }).parse(value).openMustFindings;
  };
  const before = await barring();
  expect((await accept("secretariat")).code).toBe("note-must");
  expect(await accept("secretariat-head")).toMatchObject({ status: 200 });
  expect(await barring()).toBe(before - 1);
});

test("a note whose facts have changed is another note", async () => {
  const note = await findNote("should");
  expect(
    (
      await server.mutate("secretariat-head", "plan.acceptFinding", {
        ...name(note),
        digest: "0".repeat(64),
        reason: REASON,
      })
    ).code,
  ).toBe("note-changed");
});

test("an acceptance needs a reason that says something", async () => {
  const note = await findNote("should");
  for (const reason of ["", "ok", "          "])
    expect((await server.mutate("secretariat-head", "plan.acceptFinding", { ...name(note), reason })).code).toBe(
      "invalid-input",
    );
});

test("the trail names who accepted and why", async () => {
  const history = await server.query("leadership", "plan.history", { planId: server.planId });
  expect(history.value).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ action: "note.accepted", actorName: "Kepala Sekretariat (contoh)", reason: REASON }),
    ]),
  });
});

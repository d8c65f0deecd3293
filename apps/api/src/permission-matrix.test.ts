import { ROLE_KEYS, type Role } from "@rata/domain/access/access";
import { NO_DEADLINES } from "@rata/domain/lifecycle/deadlines";
import { newAgency } from "@rata/domain/agency/Agency";
import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { appRouter } from "#root";
import { addForeignPlan, type ForeignPlan } from "#testing/addForeignPlan";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { fetchRefusedFigures, sendFigures } from "#testing/figures";
import { sendBoundaries } from "#testing/sendBoundaries";
import { sendAccountList } from "#testing/sendAccountList";
import { sendUpload } from "#testing/sendUpload";
import { fetchRefused, upload } from "#testing/upload";
import { fetchWorkbook, sendWorkbook } from "#testing/workbook";
import { fetchDifferences, uploadBudget } from "#testing/uploadBudget";

/**
 * Who may do what, written by hand and not read from the table of rights: a procedure, upload or download without a row here
 * fails this test, and so does a row that the server does not keep. "foreign" gives the same call for a row of another government.
 */
const EVERYBODY: readonly Role[] = [
  "administrator",
  "secretariat",
  "secretariat-head",
  "agency-operator",
  "agency-head",
  "group-coordinator",
  "leadership",
  "reader",
  "team-secretary",
  "regency-liaison",
];
const SECRETARIAT: readonly Role[] = ["secretariat", "secretariat-head"];
const ADMINISTRATOR: readonly Role[] = ["administrator"];
/** Who reads the history. */
const AUDIENCE: readonly Role[] = ["administrator", ...SECRETARIAT, "leadership", "team-secretary"];

interface Row {
  allowed: readonly Role[];
  kind: "query" | "mutation";
  input: (world: World) => unknown;
  /** The same for a row of another government, asked by a role whose reach is its own region; null where no row is named. */
  foreign: ((world: World) => unknown) | null;
}
interface World {
  planId: string;
  lineId: string;
  nodeId: string;
  foreign: ForeignPlan;
  /** The administrator's, of the foreign plan. */
  foreignOrder: string;
  nobody: string;
  /** The agency of the operator of the demo. */
  ownAgency: string;
}

const plan = (more: object = {}) => ({
  input: (world: World) => ({ planId: world.planId, ...more }),
  foreign: (world: World) => ({ planId: world.foreign.planId, ...more }),
});
const happening = (allowed: readonly Role[], event: (world: World) => object): Row => ({
  allowed,
  kind: "mutation",
  input: (world) => ({ planId: world.planId, version: 0, event: event(world) }),
  foreign: (world) => ({ planId: world.foreign.planId, version: 0, event: event(world) }),
});
const undoing = (allowed: readonly Role[]): Row => ({
  allowed,
  kind: "mutation",
  input: (world) => ({ commitId: world.nobody }),
  foreign: (world) => ({ commitId: world.foreign.commitId }),
});
const note = (world: World, planId: string) => ({
  planId,
  code: "RAT-001",
  lineId: null,
  digest: "0",
  reason: `alasan yang cukup panjang ${world.nobody}`,
});

const edit = (world: World, planId: string) => ({
  planId,
  propose: false,
  edits: [{ id: world.nobody, kind: "remove", rows: [{ nodeId: world.foreign.nodeId, lineId: world.foreign.lineId }] }],
});

const ACTING_POST = {
  kind: "plt",
  role: "reader",
  region: "53",
  agency: null,
  group: null,
  startsOn: "2026-01-01",
  endsOn: "2026-01-31",
  basis: "Surat Perintah",
};
const RPKD = { source: "RPKD", from: 2031, to: 2035, status: "draft", decree: null };
const GROUNDS = { basis: null, decree: null };
const DUTY = { name: "A", role: "reader", region: "99", agency: null, group: null };

const PROCEDURES: Readonly<Record<string, Row>> = {
  "session.signOutEverywhere": { allowed: EVERYBODY, kind: "mutation", input: () => ({}), foreign: null },
  "session.changePassword": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: () => ({ current: "salah", next: "sandi yang panjang" }),
    foreign: null,
  },
  "session.end": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ sessionId: world.nobody }),
    foreign: null,
  },
  "session.secondStep": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "session.startSecondStep": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: () => ({ password: "salah" }),
    foreign: null,
  },
  "session.confirmSecondStep": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: () => ({ code: "000000" }),
    foreign: null,
  },
  "session.stopSecondStep": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: () => ({ password: "salah" }),
    foreign: null,
  },
  "session.list": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "session.actIn": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ postId: world.nobody }),
    foreign: null,
  },
  "post.list": { allowed: ADMINISTRATOR, kind: "query", input: () => undefined, foreign: null },
  "post.own": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "post.give": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: (world) => ({ accountId: world.nobody, post: ACTING_POST }),
    foreign: null,
  },
  "post.takeBack": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: (world) => ({ postId: world.nobody, reason: "alasan" }),
    foreign: null,
  },
  "instance.get": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "instance.update": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: () => ({ expected: "x", fields: { name: "A", timeZone: "Asia/Jakarta", letterhead: [], team: "B" } }),
    foreign: null,
  },
  "instance.removeLogo": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: () => ({ expected: "x" }),
    foreign: null,
  },
  "agency.list": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "agency.save": {
    allowed: [...ADMINISTRATOR, ...SECRETARIAT],
    kind: "mutation",
    input: (world) => ({ id: world.nobody, name: "A", shortName: "A", sectors: [] }),
    foreign: null,
  },
  "agency.end": {
    allowed: [...ADMINISTRATOR, ...SECRETARIAT],
    kind: "mutation",
    input: (world) => ({
      id: world.nobody,
      expected: newAgency({ id: world.nobody, name: "A", shortName: "A", sectors: [] }),
      endsOn: "2025-12-31",
      successor: null,
      reason: "x",
    }),
    foreign: null,
  },
  "agency.reopen": {
    allowed: [...ADMINISTRATOR, ...SECRETARIAT],
    kind: "mutation",
    input: (world) => ({
      id: world.nobody,
      expected: newAgency({ id: world.nobody, name: "A", shortName: "A", sectors: [] }),
      reason: "x",
    }),
    foreign: null,
  },
  "account.list": { allowed: ADMINISTRATOR, kind: "query", input: () => undefined, foreign: null },
  "account.invite": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: () => ({ email: "a@rata.example", name: "A", role: "reader", region: "99", agency: null }),
    foreign: null,
  },
  "account.deactivate": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: (world) => ({ accountId: world.nobody, reason: null }),
    foreign: null,
  },
  "account.makeLink": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: (world) => ({ accountId: world.nobody }),
    foreign: null,
  },
  "account.change": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: (world) => ({ accountId: world.nobody, expected: DUTY, duty: DUTY }),
    foreign: null,
  },
  "account.reactivate": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: (world) => ({ accountId: world.nobody }),
    foreign: null,
  },
  "account.sessions": {
    allowed: ADMINISTRATOR,
    kind: "query",
    input: (world) => ({ accountId: world.nobody }),
    foreign: null,
  },
  "account.endSessions": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: (world) => ({ accountId: world.nobody, sessionId: null }),
    foreign: null,
  },
  "account.stopSecondStep": {
    allowed: ADMINISTRATOR,
    kind: "mutation",
    input: (world) => ({ accountId: world.nobody }),
    foreign: null,
  },
  "plan.list": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "plan.create": { allowed: SECRETARIAT, kind: "mutation", input: () => ({ year: 2031 }), foreign: null },
  "plan.summary": { allowed: EVERYBODY, kind: "query", ...plan() },
  "plan.rows": { allowed: EVERYBODY, kind: "query", ...plan({ from: 0, limit: 10 }) },
  "plan.line": {
    allowed: EVERYBODY,
    kind: "query",
    input: (world) => ({ planId: world.planId, lineId: world.lineId }),
    foreign: (world) => ({ planId: world.planId, lineId: world.foreign.lineId }),
  },
  "plan.catalogue": { allowed: EVERYBODY, kind: "query", ...plan() },
  "plan.findings": { allowed: EVERYBODY, kind: "query", ...plan() },
  "plan.acceptFinding": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => note(world, world.planId),
    foreign: (world) => note(world, world.foreign.planId),
  },
  "plan.withdrawFinding": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => note(world, world.planId),
    foreign: (world) => note(world, world.foreign.planId),
  },
  "plan.assignAgency": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => ({ planId: world.planId, nodeIds: [world.nodeId], agencyId: null }),
    foreign: (world) => ({ planId: world.planId, nodeIds: [world.foreign.nodeId], agencyId: null }),
  },
  "plan.suggestAgencies": { allowed: SECRETARIAT, kind: "query", ...plan() },
  "plan.setTargetOwner": {
    allowed: [...SECRETARIAT, "agency-operator"],
    kind: "mutation",
    input: (world) => ({ planId: world.planId, lineId: world.lineId, owner: null }),
    foreign: (world) => ({ planId: world.planId, lineId: world.foreign.lineId, owner: null }),
  },
  "plan.edit": {
    allowed: [...SECRETARIAT, "agency-operator"],
    kind: "mutation",
    input: (world) => edit(world, world.planId),
    foreign: (world) => edit(world, world.foreign.planId),
  },
  "plan.changes": { allowed: EVERYBODY, kind: "query", ...plan({ since: 0 }) },
  "plan.readCell": { allowed: EVERYBODY, kind: "query", ...plan({ column: "ceiling", text: "1.000" }) },
  "proposal.list": { allowed: EVERYBODY, kind: "query", ...plan() },
  "proposal.accept": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => ({ id: world.nobody }),
    foreign: (world) => ({ id: world.foreign.proposalId }),
  },
  "proposal.decline": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => ({ id: world.nobody, reason: "alasan yang cukup panjang" }),
    foreign: (world) => ({ id: world.foreign.proposalId, reason: "alasan yang cukup panjang" }),
  },
  "proposal.withdraw": {
    allowed: [...SECRETARIAT, "agency-operator"],
    kind: "mutation",
    input: (world) => ({ id: world.nobody }),
    foreign: (world) => ({ id: world.foreign.proposalId }),
  },
  "plan.history": { allowed: AUDIENCE, kind: "query", ...plan() },
  "audit.list": { allowed: AUDIENCE, kind: "query", ...plan() },
  "audit.people": {
    allowed: AUDIENCE,
    kind: "query",
    input: () => undefined,
    foreign: null,
  },
  "lifecycle.get": { allowed: EVERYBODY, kind: "query", ...plan() },
  "lifecycle.rows": {
    allowed: EVERYBODY,
    kind: "query",
    input: (world) => ({ planId: world.planId, agencyId: world.ownAgency }),
    foreign: (world) => ({ planId: world.foreign.planId, agencyId: world.ownAgency }),
  },
  "lifecycle.setDeadlines": {
    allowed: [...SECRETARIAT, "team-secretary"],
    kind: "mutation",
    ...plan({ expected: NO_DEADLINES, deadlines: NO_DEADLINES }),
  },
  "lifecycle.submit": happening(["agency-head"], (world) => ({ kind: "withdraw", agency: world.ownAgency })),
  "lifecycle.verify": happening(SECRETARIAT, (world) => ({ kind: "verify", agency: world.ownAgency })),
  "lifecycle.forward": happening(SECRETARIAT, () => ({ kind: "forward" })),
  "lifecycle.endorse": happening(["group-coordinator"], () => ({ kind: "endorse", group: "empowerment" })),
  "lifecycle.approve": happening(["leadership"], () => ({ kind: "approve" })),
  "lifecycle.sendBack": happening(["secretariat-head", "group-coordinator", "leadership", "team-secretary"], () => ({
    kind: "send-back",
    reason: "alasan yang cukup panjang",
  })),
  "lifecycle.enact": happening(["secretariat-head"], () => ({ kind: "close" })),
  "version.list": { allowed: EVERYBODY, kind: "query", ...plan() },
  "version.compare": {
    allowed: EVERYBODY,
    kind: "query",
    ...plan({ from: 0, to: null, agency: null, offset: 0, limit: 10 }),
  },
  "version.stages": { allowed: EVERYBODY, kind: "query", ...plan() },
  "version.recordStage": {
    allowed: SECRETARIAT,
    kind: "mutation",
    ...plan({ stage: { kind: "rkpd", number: null, document: "Nomor 5", dated: "2026-06-30", revision: 0 } }),
  },
  "version.withdrawStage": {
    allowed: SECRETARIAT,
    kind: "mutation",
    ...plan({ at: "2026-06-30T00:00:00.000Z", reason: "dicatat pada tahap yang keliru" }),
  },
  "version.previewRestore": {
    allowed: [...SECRETARIAT, "agency-operator"],
    kind: "query",
    ...plan({ head: 0, agencyId: null }),
  },
  "version.restore": {
    allowed: [...SECRETARIAT, "agency-operator"],
    kind: "mutation",
    ...plan({ head: 0, agencyId: null, digest: "0", reason: "alasan yang cukup panjang" }),
  },
  "version.copyForward": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => ({ fromPlanId: world.planId, year: 2044 }),
    foreign: (world) => ({ fromPlanId: world.foreign.planId, year: 2045 }),
  },
  "version.untouched": { allowed: EVERYBODY, kind: "query", ...plan({ agency: null, show: "untouched" }) },
  "version.untouchedLines": { allowed: EVERYBODY, kind: "query", ...plan() },
  "workbook.list": { allowed: [...SECRETARIAT, "agency-operator"], kind: "query", ...plan() },
  "workbook.guidance": { allowed: EVERYBODY, kind: "query", ...plan() },
  "workbook.writeGuidance": {
    allowed: SECRETARIAT,
    kind: "mutation",
    ...plan({ expected: "x", fields: { general: "", columns: {} } }),
  },
  "upload.matrix.past": { allowed: EVERYBODY, kind: "query", ...plan() },
  "upload.matrix.undo": undoing(SECRETARIAT),
  "upload.budget.undo": undoing(SECRETARIAT),
  "upload.workbook.undo": undoing([...SECRETARIAT, "agency-operator"]),
  "upload.matrix.forgetMeaning": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => ({ planId: world.planId, meaningId: world.nobody }),
    foreign: (world) => ({ planId: world.planId, meaningId: world.foreign.meaningId }),
  },
  "comment.list": { allowed: EVERYBODY, kind: "query", ...plan({ lineId: null, filter: "all", from: 0 }) },
  "comment.marks": { allowed: EVERYBODY, kind: "query", ...plan() },
  "comment.people": { allowed: EVERYBODY, kind: "query", ...plan() },
  "comment.begin": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ planId: world.planId, lineId: world.nobody, column: null, text: "Halo", mentions: [] }),
    foreign: (world) => {
      const { planId, lineId } = world.foreign;
      return { planId, lineId, column: null, text: "Halo", mentions: [] };
    },
  },
  "comment.reply": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ threadId: world.nobody, text: "Halo", mentions: [] }),
    foreign: (world) => ({ threadId: world.foreign.threadId, text: "Halo", mentions: [] }),
  },
  "comment.edit": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ commentId: world.nobody, text: "Halo", mentions: [] }),
    foreign: (world) => ({ commentId: world.foreign.commentId, text: "Halo", mentions: [] }),
  },
  "comment.withdraw": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ commentId: world.nobody }),
    foreign: (world) => ({ commentId: world.foreign.commentId }),
  },
  "comment.resolve": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ threadId: world.nobody }),
    foreign: (world) => ({ threadId: world.foreign.threadId }),
  },
  "comment.reopen": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ threadId: world.nobody }),
    foreign: (world) => ({ threadId: world.foreign.threadId }),
  },
  "notification.count": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "notification.list": { allowed: EVERYBODY, kind: "query", input: () => ({}), foreign: null },
  "notification.markRead": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ id: world.nobody }),
    foreign: (world) => ({ id: world.foreign.notificationId }),
  },
  "notification.markAllRead": { allowed: EVERYBODY, kind: "mutation", input: () => ({}), foreign: null },
  "notification.mailWish": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "notification.chooseMail": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: () => ({ mentions: "none", others: "none" }),
    foreign: null,
  },
  "notification.mailState": { allowed: ADMINISTRATOR, kind: "query", input: () => undefined, foreign: null },
  "indicator.service": { allowed: SECRETARIAT, kind: "query", input: () => undefined, foreign: null },
  "indicator.fetchSeries": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: () => ({ domain: "6100", variable: 192, years: "122" }),
    foreign: null,
  },
  "priority.list": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "place.recap": { allowed: EVERYBODY, kind: "query", ...plan() },
  "priority.saveDocument": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => ({ id: world.nobody, expected: null, fields: RPKD }),
    foreign: (world) => ({ id: world.foreign.documentId, expected: RPKD, fields: null }),
  },
  "priority.saveItem": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: (world) => ({ documentId: world.nobody, id: world.nobody, expected: null, item: null }),
    foreign: (world) => ({ documentId: world.foreign.documentId, id: world.nobody, expected: null, item: null }),
  },
  "boundary.state": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "boundary.remove": { allowed: SECRETARIAT, kind: "mutation", input: () => undefined, foreign: null },
  "indicator.list": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "indicator.page": {
    allowed: EVERYBODY,
    kind: "query",
    input: () => ({ code: "p0", region: "53" }),
    foreign: () => ({ code: "p0", region: "61" }),
  },
  "indicator.overview": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "indicator.region": {
    allowed: EVERYBODY,
    kind: "query",
    input: () => ({ region: "53" }),
    foreign: () => ({ region: "61" }),
  },
  "indicator.regions": { allowed: EVERYBODY, kind: "query", input: () => ({ codes: ["p0"] }), foreign: null },
  "indicator.explain": {
    allowed: EVERYBODY,
    kind: "query",
    input: () => ({ key: "p0|53|2022-03|total|" }),
    foreign: () => ({ key: "p0|61|2022-03|total|" }),
  },
  "upload.figures.past": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "upload.figures.undo": { ...undoing(SECRETARIAT), foreign: null },
  "indicator.revisions": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "place.list": { allowed: EVERYBODY, kind: "query", input: () => ({ year: 2026 }), foreign: null },
  "place.search": { allowed: EVERYBODY, kind: "query", input: () => ({ text: "tengah" }), foreign: null },
  "place.preview": { allowed: SECRETARIAT, kind: "mutation", input: () => ({ year: 2026, text: "x" }), foreign: null },
  "place.add": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: () => ({ year: 2026, places: [{ code: "61.01", basis: null, decree: null }] }),
    foreign: null,
  },
  "place.copy": { allowed: SECRETARIAT, kind: "mutation", input: () => ({ year: 2026 }), foreign: null },
  "place.change": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: () => ({ year: 2026, code: "61.02", expected: GROUNDS, grounds: GROUNDS }),
    foreign: () => ({ year: 2026, code: "61.01", expected: GROUNDS, grounds: GROUNDS }),
  },
  "place.remove": {
    allowed: SECRETARIAT,
    kind: "mutation",
    input: () => ({ year: 2026, code: "61.02", reason: "alasan yang cukup panjang" }),
    foreign: () => ({ year: 2026, code: "61.01", reason: "alasan yang cukup panjang" }),
  },
  "document.order": {
    allowed: EVERYBODY,
    kind: "mutation",
    ...plan({ report: "recap-source", format: "csv", separator: "comma", hasNotes: false }),
  },
  "document.tray": { allowed: EVERYBODY, kind: "query", input: () => undefined, foreign: null },
  "document.reminder": {
    allowed: [...SECRETARIAT, "team-secretary"],
    kind: "query",
    input: (world) => ({ planId: world.planId, agencyId: world.ownAgency }),
    foreign: (world) => ({ planId: world.foreign.planId, agencyId: world.ownAgency }),
  },
  "document.dismiss": {
    allowed: EVERYBODY,
    kind: "mutation",
    input: (world) => ({ orderId: world.nobody }),
    foreign: (world) => ({ orderId: world.foreignOrder }),
  },
};

/** What may be called without signing in, and nothing else. */
const PUBLIC = ["session.get", "session.signIn", "session.signOut", "session.openLink", "session.useLink"];

interface Sent {
  allowed: readonly Role[];
  /** True where nothing names a row that could be foreign. */
  isOfInstance?: boolean;
  call: (server: TestServer, who: Role | null, planId: string) => Promise<{ statusCode: number; body: string }>;
}

const ID = "0b1f8f0e-8d1d-4ee1-a530-ce4a5d7d4fb1";

/** Procedures that take a file. */
const UPLOADS: Readonly<Record<string, Sent>> = {
  "upload.matrix.preview": {
    allowed: SECRETARIAT,
    call: (server, who, planId) => upload(server, "preview", "x", { who, planId }),
  },
  "upload.matrix.commit": {
    allowed: SECRETARIAT,
    call: (server, who, planId) => upload(server, "commit", "x", { who, planId, id: ID }),
  },
  "upload.budget.preview": {
    allowed: SECRETARIAT,
    call: (server, who, planId) => uploadBudget(server, "preview", "x", { who, planId }),
  },
  "upload.budget.commit": {
    allowed: SECRETARIAT,
    call: (server, who, planId) =>
      uploadBudget(server, "commit", "x", { who, planId, id: ID, decision: { codes: "1" } }),
  },
  "upload.workbook.preview": {
    allowed: [...SECRETARIAT, "agency-operator"],
    call: (server, who, planId) =>
      sendWorkbook(server, { step: "preview", agencyId: world.ownAgency, bytes: Buffer.from("x") }, { who, planId }),
  },
  "upload.workbook.commit": {
    allowed: [...SECRETARIAT, "agency-operator"],
    call: (server, who, planId) =>
      sendWorkbook(
        server,
        { step: "commit", agencyId: world.ownAgency, bytes: Buffer.from("x") },
        { who, planId, id: ID },
      ),
  },
  "upload.figures.preview": {
    allowed: SECRETARIAT,
    isOfInstance: true,
    call: (server, who) => sendFigures(server, "preview", "x", { who }),
  },
  "upload.figures.commit": {
    allowed: SECRETARIAT,
    isOfInstance: true,
    call: (server, who) => sendFigures(server, "commit", "x", { who }),
  },
  "upload.boundaries.preview": {
    allowed: SECRETARIAT,
    isOfInstance: true,
    call: (server, who) => sendBoundaries(server, "preview", { body: "x", who }),
  },
  "upload.boundaries.commit": {
    allowed: SECRETARIAT,
    isOfInstance: true,
    call: (server, who) => sendBoundaries(server, "commit", { body: "x", who }),
  },
  "upload.accounts.preview": {
    allowed: ADMINISTRATOR,
    isOfInstance: true,
    call: (server, who) => sendAccountList(server, "preview", { body: "x", who }),
  },
  "upload.accounts.commit": {
    allowed: ADMINISTRATOR,
    isOfInstance: true,
    call: (server, who) => sendAccountList(server, "commit", { body: "x", who }),
  },
  "upload.logo.preview": {
    allowed: ADMINISTRATOR,
    isOfInstance: true,
    call: (server, who) => sendLogo(server, "preview", who),
  },
  "upload.logo.commit": {
    allowed: ADMINISTRATOR,
    isOfInstance: true,
    call: (server, who) => sendLogo(server, "commit", who),
  },
};

function sendLogo(server: TestServer, step: "preview" | "commit", who: Role | null) {
  const parts = {
    wish: '{"expected":"x"}',
    decision: "{}",
    confirmation: JSON.stringify({ id: ID, digest: "0" }),
  };
  return sendUpload(server, `logo.${step}`, { who, body: "x", name: "logo.png", parts });
}

/** Downloads, and what is made of a file that comes with the request. */
const ROUTES: Readonly<Record<string, Sent>> = {
  "POST /api/uploads/matrix/refused": {
    allowed: SECRETARIAT,
    call: (server, who, planId) => fetchRefused(server, "x", { who, planId }),
  },
  "POST /api/uploads/budget/differences": {
    allowed: SECRETARIAT,
    call: (server, who, planId) => fetchDifferences(server, "x", { who, planId }),
  },
  "POST /api/uploads/figures/refused": {
    allowed: SECRETARIAT,
    isOfInstance: true,
    call: (server, who) => fetchRefusedFigures(server, "x", { who }),
  },
  "GET /api/plans/:planId/workbook/:agencyId/file": {
    allowed: [...SECRETARIAT, "agency-operator"],
    call: (server, who, planId) => fetchWorkbook(server, world.ownAgency, { who, planId }),
  },
  "GET /api/plans/:planId/versions/comparison": {
    allowed: EVERYBODY,
    call: (server, who, planId) => download(server, who, `/api/plans/${planId}/versions/comparison?from=0`),
  },
  "GET /api/plans/:planId/document/:report.:format": {
    allowed: EVERYBODY,
    call: (server, who, planId) => download(server, who, `/api/plans/${planId}/document/plan-matrix.csv`),
  },
  "GET /api/priority-places/:year.:format": {
    allowed: EVERYBODY,
    isOfInstance: true,
    call: (server, who) => download(server, who, "/api/priority-places/2026.csv"),
  },
  "GET /api/indicators/:code/:file": {
    allowed: EVERYBODY,
    call: (server, who, planId) => {
      const other = planId === world.foreign.planId ? "61" : "99";
      return download(server, who, `/api/indicators/p0/${planId === world.planId ? "53" : other}.csv`);
    },
  },
  "GET /api/profiles/:file": {
    allowed: EVERYBODY,
    call: (server, who, planId) => {
      const other = planId === world.foreign.planId ? "61" : "99";
      return download(server, who, `/api/profiles/${planId === world.planId ? "53" : other}.csv`);
    },
  },
  "GET /api/audit.csv": {
    allowed: AUDIENCE,
    call: (server, who, planId) => download(server, who, `/api/audit.csv?planId=${planId}`),
  },
  "GET /api/plans/:planId/reminder/:agencyId.docx": {
    allowed: [...SECRETARIAT, "team-secretary"],
    call: (server, who, planId) => download(server, who, `/api/plans/${planId}/reminder/${world.ownAgency}.docx`),
  },
  "GET /api/instance/logo": {
    allowed: EVERYBODY,
    isOfInstance: true,
    call: (server, who) => download(server, who, "/api/instance/logo"),
  },
  // An order is nobody's but its owner's: the foreign one is the administrator's, who alone reaches the foreign plan.
  "GET /api/orders/:orderId": {
    allowed: EVERYBODY,
    call: (server, who, planId) =>
      download(server, who, `/api/orders/${planId === world.foreign.planId ? world.foreignOrder : world.nobody}`),
  },
};

let server: TestServer;
let world: World;

async function download(on: TestServer, who: Role | null, url: string) {
  return on.send({ method: "GET", url, headers: who === null ? {} : { cookie: await on.signIn(who) } });
}

function call(path: string, row: Row, who: Role | null, input: unknown) {
  return row.kind === "query" ? server.query(who, path, input) : server.mutate(who, path, input);
}

const NAMING_A_ROW = Object.entries(PROCEDURES).flatMap(([path, row]) =>
  row.foreign === null ? [] : [{ path, row, foreign: row.foreign }],
);
const ROUTES_NAMING_A_ROW = Object.entries({ ...UPLOADS, ...ROUTES })
  .filter(([, { isOfInstance }]) => isOfInstance !== true)
  .map(([url, route]) => ({ url, route }));

/** All sessions of the reader have just ended: the next call opens a new one. */
async function signInAgain(): Promise<void> {
  server.forget("reader");
  await server.signIn("reader");
}

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  /** A government has accounts of its own edition's roles alone. */
  const ROLES_HERE: readonly Role[] = EDITIONS[edition]?.roles ?? [];
  beforeAll(async () => {
    server = await openTestServer({ edition });
    const em = server.services.openConnection();
    const [line] = await em.execute<{ id: string }[]>(
      `select id from plan_line where plan = '${server.planId}' and target is not null limit 1`,
    );
    const [node] = await em.execute<{ id: string }[]>(
      `select id from plan_node where plan = '${server.planId}' and level = 'sector' limit 1`,
    );
    const [operator] = await em.execute<{ agency: string }[]>(
      "select agency from account where role = 'agency-operator' limit 1",
    );
    world = {
      ownAgency: operator?.agency ?? "",
      planId: server.planId,
      lineId: line?.id ?? "",
      nodeId: node?.id ?? "",
      foreign: await addForeignPlan(server),
      foreignOrder: "",
      nobody: server.services.makeId(),
    };
    const wish = { planId: world.foreign.planId, report: "recap-source", format: "csv", separator: "comma" };
    const ordered = await server.mutate("administrator", "document.order", { ...wish, hasNotes: false });
    world.foreignOrder = z.object({ id: z.string() }).parse(ordered.value).id;
  });
  afterAll(() => server.close());

  test("every procedure stands in this matrix, and nothing else does", () => {
    expect(Object.keys(appRouter._def.procedures).toSorted()).toEqual(
      [...Object.keys(PROCEDURES), ...Object.keys(UPLOADS), ...PUBLIC].toSorted(),
    );
  });

  test("every upload and download stands in this matrix, and every other route is public on purpose", () => {
    const routes = server.app.printRoutes({ commonPrefix: false });
    const named = [...routes.matchAll(/^.*?(\/api\/\S+) \(([A-Z, ]+)\)$/gmu)].flatMap(([, url, methods]) =>
      (methods ?? "")
        .split(", ")
        .filter((method) => method !== "HEAD" && method !== "OPTIONS")
        .map((method) => `${method} ${url}`),
    );
    // The procedures share one address; what stands behind it is the test above.
    const others = named.filter((route) => !route.endsWith(" /api/trpc/:path"));
    expect(others.toSorted()).toEqual([...Object.keys(ROUTES), "GET /api/health"].toSorted());
  });

  test("every role of the matrix is a role, so that none is left out", () => {
    expect(ROLES_HERE.length).toBeGreaterThan(8);
    expect(EVERYBODY.toSorted()).toEqual([...ROLE_KEYS].toSorted());
  });

  describe.each(Object.entries(PROCEDURES))("%s", (path, row) => {
    test("asks people to sign in", async () => {
      expect(await call(path, row, null, row.input(world))).toMatchObject({ status: 401, code: "signed-out" });
    });

    test.each(ROLES_HERE)("as %s", async (who) => {
      // What ends a session or counts tries is asked once, by a role that nothing else here needs.
      const isCostly = path === "session.signOutEverywhere" || path === "session.changePassword";
      if (isCostly && who !== "reader") return;
      const answer = await call(path, row, who, row.input(world));
      expect(answer.code === "forbidden").toBe(!row.allowed.includes(who));
      if (path === "session.signOutEverywhere") await signInAgain();
    });
  });

  test.each(NAMING_A_ROW)(
    "$path answers for a row of another government as for one that is not there",
    async ({ path, row, foreign }) => {
      const who = row.allowed.find((role) => role !== "administrator") ?? "reader";
      expect(await call(path, row, who, foreign(world))).toMatchObject({ status: 404, code: "not-found" });
    },
  );

  describe.each(Object.entries({ ...UPLOADS, ...ROUTES }))("%s", (_url, route) => {
    test("asks people to sign in", async () => {
      expect((await route.call(server, null, world.planId)).statusCode).toBe(401);
    });

    test.each(ROLES_HERE)("as %s", async (who) => {
      const { statusCode } = await route.call(server, who, world.planId);
      expect(statusCode === 403).toBe(!route.allowed.includes(who));
    });
  });

  test.each(ROUTES_NAMING_A_ROW)(
    "$url answers for a row of another government as for one that is not there",
    async ({ route }) => {
      const foreign = await route.call(server, "secretariat", world.foreign.planId);
      const missing = await route.call(server, "secretariat", world.nobody);
      expect(foreign.statusCode).toBe(404);
      expect(foreign.body).toBe(missing.body);
    },
  );
});

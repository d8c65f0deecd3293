import { EDITIONS } from "@rata/editions/editions";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { openTestServer, type TestServer } from "#testing/openTestServer";
import { Shown } from "#upload/upload.views";
import { sendBoundaries } from "#testing/sendBoundaries";
import { BoundaryPreview, BoundaryState } from "./boundary.views.ts";
import { OverviewPage } from "./indicator.views.ts";
import { listPeers } from "./indicatorRegions.ts";

describe.each(Object.keys(EDITIONS))("in the edition %s", (edition) => {
  let server: TestServer;
  /** The regions beside each other. */
  let codes: string[];
  beforeAll(async () => {
    server = await openTestServer({ edition });
    codes = listPeers(server.services, server.services.region).map(({ code }) => code);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.services.openConnection().execute("delete from boundary");
  });

  const square = (at: number) => ({
    type: "Polygon",
    coordinates: [
      [
        [120 + at, -9],
        [121 + at, -9],
        [121 + at, -10],
        [120 + at, -10],
        [120 + at, -9],
      ],
    ],
  });
  const fileOf = (named: readonly string[]) =>
    JSON.stringify({
      type: "FeatureCollection",
      features: named.map((code, at) => ({ type: "Feature", properties: { KDPKAB: code }, geometry: square(at) })),
    });
  const preview = async (body: string) =>
    BoundaryPreview.and(Shown).parse((await sendBoundaries(server, "preview", { body })).json());
  const refusalOf = (answer: { json: () => unknown }) =>
    z.object({ problems: z.array(z.object({ code: z.string() })) }).parse(answer.json()).problems[0]?.code;
  const state = async () => {
    const { value } = await server.query("reader", "boundary.state");
    return BoundaryState.parse(z.object({ at: z.coerce.date() }).loose().nullable().parse(value));
  };
  const mapForm = async () => {
    const { value } = await server.query("reader", "indicator.overview");
    return z.object({ priority: OverviewPage.shape.priority }).parse(value).priority.map?.figure.form;
  };

  test("a file is shown with what it brings and lacks, and stores nothing", async () => {
    const shown = await preview(fileOf([...codes.slice(0, 2), "99.99"]));
    expect(shown).toMatchObject({ property: "KDPKAB", key: "kemendagri", unmatched: ["99.99"], unmatchedCount: 1 });
    expect(shown.matched.map(({ code }) => code)).toEqual(codes.slice(0, 2));
    expect(shown.missing.map(({ code }) => code)).toEqual(codes.slice(2));
    expect(await state()).toBeNull();
  });

  test("what was shown is stored, leaves an entry, and takes the place of squares on maps until it is removed", async () => {
    const body = fileOf(codes.slice(0, 2));
    const { digest } = await preview(body);
    expect(await mapForm()).toBe("tiles");
    expect((await sendBoundaries(server, "commit", { body, digest })).json()).toEqual({ count: 2 });
    expect(await state()).toMatchObject({ fileName: "batas.geojson", count: 2 });
    expect(await mapForm()).toBe("map");
    const entries = await server.services
      .openConnection()
      .execute<{ summary: object }[]>("select summary from audit_entry where action = 'boundary.uploaded'");
    expect(entries.at(-1)?.summary).toEqual({ file: "batas.geojson", count: 2 });
    expect(await server.mutate("secretariat", "boundary.remove")).toMatchObject({ status: 200 });
    expect(await mapForm()).toBe("tiles");
    expect(await server.mutate("secretariat", "boundary.remove")).toMatchObject({ code: "not-found" });
  });

  test("a new file takes the place of the old one, since both planes differ", async () => {
    for (const named of [codes.slice(0, 3), codes.slice(3, 4)]) {
      const body = fileOf(named);
      const { digest } = await preview(body);
      await sendBoundaries(server, "commit", { body, digest });
    }
    expect(await state()).toMatchObject({ count: 1 });
  });

  test("another file than the one shown is not stored, nor one without boundaries", async () => {
    const { digest } = await preview(fileOf(codes.slice(0, 1)));
    const other = await sendBoundaries(server, "commit", { body: fileOf(codes.slice(1, 2)), digest });
    expect([other.statusCode, refusalOf(other)]).toEqual([409, "import-changed"]);
    const broken = await sendBoundaries(server, "preview", { body: "{" });
    expect([broken.statusCode, refusalOf(broken)]).toEqual([400, "boundary-not-json"]);
    expect(await state()).toBeNull();
  });

  test("a file beyond the limit is refused before it is read", async () => {
    const large = await sendBoundaries(server, "preview", { body: " ".repeat(31 * 1024 * 1024) });
    expect([large.statusCode, refusalOf(large)]).toEqual([413, "too-large"]);
  });
});

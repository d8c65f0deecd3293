import { Region } from "@rata/domain/region/Region";
import { BoundaryReading } from "@rata/domain/region/BoundaryReading";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planeOf } from "./planeOf.ts";
import { readBoundaries } from "./readBoundaries.ts";
import { areaOf, simplifyRing } from "./simplifyRing.ts";

const region = (code: string, name: string, bpsCode: string) =>
  Region.parse({ code, name, bpsCode, aliases: [], population: null });
const REGIONS = [
  region("53.01", "Kabupaten Kupang", "5303"),
  region("53.12", "Kabupaten Sumba Barat", "5301"),
  region("53.71", "Kota Kupang", "5371"),
];

const square = (west: number, north: number, side = 1) => [
  [
    [west, north],
    [west + side, north],
    [west + side, north - side],
    [west, north - side],
    [west, north],
  ],
];
const polygon = (properties: object, west: number, north = -9) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: square(west, north) },
});
const collection = (features: readonly unknown[], more: object = {}) =>
  JSON.stringify({ type: "FeatureCollection", ...more, features });
const read = (text: string) => BoundaryReading.parse(readBoundaries(text, REGIONS));
const codesOf = (text: string) => {
  const reading = read(text);
  return reading.ok ? [reading.property, reading.key, ...reading.boundaries.map(({ code }) => code)] : reading.code;
};

describe("the property that names the regions is found and told", () => {
  test("Kemendagri codes with their dots", () => {
    const features = [polygon({ id: 1, KDPKAB: "53.01" }, 123), polygon({ id: 2, KDPKAB: "53.12" }, 119)];
    expect(codesOf(collection(features))).toEqual(["KDPKAB", "kemendagri", "53.01", "53.12"]);
  });

  test("BPS codes where the property says so: 5301 is Sumba Barat and not Kupang", () => {
    const features = [polygon({ kode_bps: "5301" }, 119), polygon({ kode_bps: 5303 }, 123)];
    expect(codesOf(collection(features))).toEqual(["kode_bps", "bps", "53.01", "53.12"]);
  });

  test("names, also beside digits that may be of either system", () => {
    const features = [
      polygon({ KODE: "5301", WADMKK: "Sumba Barat" }, 119),
      polygon({ KODE: "5371", WADMKK: "KOTA KUPANG" }, 123),
    ];
    expect(codesOf(collection(features))).toEqual(["WADMKK", "name", "53.12", "53.71"]);
  });

  test("digits without dots, name and word for which they are, decide nothing", () => {
    expect(codesOf(collection([polygon({ KODE: "5301" }, 119)]))).toBe("boundary-code-ambiguous");
  });

  test("a bare Kupang may be the regency or the city and is told as unmatched", () => {
    const features = [
      polygon({ NAMOBJ: "Kupang" }, 123),
      polygon({ NAMOBJ: "Sumba Barat" }, 119),
      polygon({ NAMOBJ: "Bima" }, 118),
    ];
    expect(read(collection(features))).toMatchObject({
      ok: true,
      unmatched: ["Kupang", "Bima"],
      unmatchedCount: 2,
      missing: ["53.01", "53.71"],
    });
  });
});

test.each([
  ["{", "boundary-not-json", {}],
  ['{"type":"Topology"}', "boundary-not-collection", {}],
  ["[".repeat(60), "boundary-too-deep", { limit: 40 }],
  [
    collection([], { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::32751" } } }),
    "boundary-crs",
    { name: "urn:ogc:def:crs:EPSG::32751" },
  ],
  [collection([polygon({ KDPKAB: "53.01" }, 561_000)]), "boundary-coordinates", { x: 561_000, y: -9 }],
  [
    collection([
      {
        ...polygon({ KDPKAB: "53.01" }, 0),
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [-9, 123],
              [-9, 124],
              [-10, 124],
            ],
          ],
        },
      },
    ]),
    "boundary-swapped",
    { x: -9, y: 123 },
  ],
  [collection([polygon({ KDPKAB: "11.01" }, 123)]), "boundary-no-region", {}],
  [
    collection([{ ...polygon({ KDPKAB: "53.01" }, 123), geometry: { type: "Point", coordinates: [123, -9] } }]),
    "boundary-no-region",
    {},
  ],
  [
    collection([{ ...polygon({ KDPKAB: "53.01" }, 123), geometry: { type: "Polygon", coordinates: [[["a", "b"]]] } }]),
    "boundary-not-collection",
    {},
  ],
  [collection(Array.from({ length: 20_001 }, () => ({}))), "boundary-too-many", { limit: 20_000 }],
])("a file that gives no boundaries is refused with its reason: %.40s", (text, code, params) => {
  expect(read(text)).toEqual({ ok: false, code, params });
});

test.each(["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"])("%s is WGS 84", (name) => {
  const text = collection([polygon({ KDPKAB: "53.01" }, 123)], { crs: { type: "name", properties: { name } } });
  expect(read(text).ok).toBe(true);
});

test("brackets within words don't count as depth", () => {
  expect(codesOf(collection([polygon({ KDPKAB: "53.01", remark: `\\"${"[".repeat(60)}` }, 123)]))).toEqual([
    "KDPKAB",
    "kemendagri",
    "53.01",
  ]);
});

test("several features of a region are its parts, a MultiPolygon's holes and islands stay", () => {
  const island = {
    type: "Feature",
    properties: { KDPKAB: "53.01" },
    geometry: {
      type: "MultiPolygon",
      coordinates: [square(123, -9), [...square(125, -9, 2), ...square(125.5, -9.5, 1)]],
    },
  };
  const reading = read(collection([island, polygon({ KDPKAB: "53.01" }, 121)]));
  expect(reading.ok && reading.boundaries.map(({ rings }) => rings.length)).toEqual([4]);
  expect(reading.ok && reading.points).toEqual({ read: 16, kept: 16 });
});

test("the plane is 1000 wide, its north above, its sizes alike in both directions", () => {
  const place = planeOf([
    [
      [120, -8],
      [124, -8],
      [124, -10],
      [120, -10],
    ],
  ]);
  expect(place([120, -8])).toEqual([0, 0]);
  expect(place([124, -8])[0]).toBeCloseTo(1000, 9);
  // Two degrees of latitude beside four of longitude at 9° south: 1000 / (4 cos 9°) each.
  expect(place([120, -10])[1]).toBeCloseTo((2 * 1000) / (4 * Math.cos((9 * Math.PI) / 180)), 9);
});

describe("simplifying", () => {
  test("takes the smallest triangles and keeps the corners", () => {
    const ring = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
      [5, 9.9],
      [0, 10],
    ] as const;
    expect(simplifyRing(ring, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
    expect(simplifyRing(ring, 0.01)).toEqual(ring);
    expect(simplifyRing(ring, 1e9)).toHaveLength(3);
  });

  test("gives a part of the ring in its order, never fewer than three points, and little of its area away", () => {
    const anyRing = fc.array(
      fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true })),
      { minLength: 3, maxLength: 60 },
    );
    fc.assert(
      fc.property(anyRing, fc.double({ min: 0, max: 500, noNaN: true }), (ring, least) => {
        const kept = simplifyRing(ring, least);
        expect(kept.length).toBeGreaterThanOrEqual(3);
        const places = kept.map((point) => ring.indexOf(point));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(Math.abs(areaOf(kept) - areaOf(ring))).toBeLessThanOrEqual(least * (ring.length - kept.length) + 1e-6);
      }),
    );
  });

  test("neighbours lose the same points of a border that they share", () => {
    const border = Array.from({ length: 201 }, (_, at) => [50 + Math.sin(at) + Math.sin(at * 3.1), at / 2] as const);
    const west = [...border, [0, 100], [0, 0]] as const;
    const east = [[100, 0], [100, 100], ...border.toReversed()] as const;
    const onBorder = (ring: readonly (readonly [number, number])[]) =>
      ring
        .filter(([x]) => x > 40 && x < 60)
        .map(([, y]) => y)
        .toSorted((a, b) => a - b);
    const [one, two] = [simplifyRing(west, 0.4), simplifyRing(east, 0.4)].map((ring) => onBorder(ring));
    expect(one).toEqual(two);
    expect(one?.length).toBeLessThan(180);
  });

  test("a coast of a hundred thousand points comes down to what a map shows", () => {
    const count = 100_000;
    const coast = Array.from({ length: count }, (_, at) => {
      const angle = (at / count) * 2 * Math.PI;
      const radius = 1 + 0.01 * Math.sin(angle * 40) + 0.0005 * Math.sin(angle * 9000);
      return [123 + radius * Math.cos(angle), -9 + radius * Math.sin(angle)];
    });
    const feature = {
      type: "Feature",
      properties: { KDPKAB: "53.01" },
      geometry: { type: "Polygon", coordinates: [coast] },
    };
    const reading = read(collection([feature]));
    expect(reading.ok && reading.points.read).toBe(count);
    expect(reading.ok && reading.points.kept).toBeLessThan(2000);
    const area = reading.ok ? areaOf(reading.boundaries[0]?.rings[0] ?? []) : 0;
    // The island fills a circle in the square of 1000: π · 500², less what the bays take.
    expect(area / (Math.PI * 500 ** 2)).toBeGreaterThan(0.96);
  });
});

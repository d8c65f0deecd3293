import { EXAMPLE_FIGURES } from "@rata/reporting/chart/testing/exampleFigures";
import { crc32 } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { addPngTexts } from "./addPngTexts.ts";
import { chartPng } from "./chartPng.ts";
import { loadPictureMaker, type PictureMaker } from "./PictureMaker.ts";

let make: PictureMaker;
beforeAll(async () => {
  make = await loadPictureMaker();
});

const FILE = { width: 640, title: "Persentase – Pénduduk", description: "Grafik batang.", source: "BPS, Tabel 1" };

/** The chunks of a PNG as another program walks them: type, body, and whether the sum over both is right. */
function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { type: string; body: Buffer; isSound: boolean }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const isSound = crc32(bytes.subarray(at + 4, at + 8 + length)) === bytes.readUInt32BE(at + 8 + length);
    chunks.push({ type: bytes.toString("latin1", at + 4, at + 8), body, isSound });
    at += length + 12;
  }
  return chunks;
}

test("a chart as PNG carries its title, description and source, and every chunk is sound", () => {
  const chart = { kind: "chart", caption: null, alternative: "kata", figure: EXAMPLE_FIGURES.ranking } as const;
  const chunks = chunksOf(chartPng(chart, FILE, make));
  expect(chunks.every(({ isSound }) => isSound)).toBe(true);
  expect(chunks.map(({ type }) => type).filter((type) => type !== "IDAT")).toEqual([
    "IHDR",
    "iTXt",
    "iTXt",
    "iTXt",
    "IEND",
  ]);
  expect(chunks.filter(({ type }) => type === "iTXt").map(({ body }) => body.toString("utf8"))).toEqual([
    "Title\0\0\0id\0\0Persentase – Pénduduk",
    "Description\0\0\0id\0\0Grafik batang.",
    "Source\0\0\0id\0\0BPS, Tabel 1",
  ]);
});

test("the same chart gives the same PNG, twice", () => {
  const chart = { kind: "chart", caption: null, alternative: "kata", figure: EXAMPLE_FIGURES.tiles } as const;
  expect(Buffer.compare(chartPng(chart, FILE, make), chartPng(chart, FILE, make))).toBe(0);
});

test("what is no PNG takes no texts", () => {
  expect(() => addPngTexts(new Uint8Array(40), [["Title", "a"]])).toThrow(RangeError);
});

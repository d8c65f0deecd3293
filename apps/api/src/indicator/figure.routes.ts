import { IndicatorCode } from "@rata/domain/indicator/Indicator";
import { RegionCode } from "@rata/domain/region/Region";
import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { CONTENT_TYPES, toConvention } from "#http/documentFormats";
import { permittedRoute } from "#permittedRoute";
import { sendFile } from "#http/sendFile";
import type { Services } from "#Services";
import { makePicture } from "./figure.picture.ts";
import { makeFigureFile } from "./figure.workbook.ts";

const Params = z.object({ code: IndicatorCode, file: z.string().max(40) });
const File = z.object({ region: RegionCode, format: z.enum(["xlsx", "csv", "svg", "png"]) });
const Query = z.object({
  separator: z.enum(["semicolon", "comma"]).default("semicolon"),
  language: z.enum(["id", "en"]).default("id"),
  chart: z.enum(["course", "peers", "tiles", "map", "panels"]).default("course"),
});

const TYPES = { ...CONTENT_TYPES, svg: "image/svg+xml; charset=utf-8", png: "image/png" };

/** The figures of an indicator of a region, or a chart of them, as a file to keep. */
export function addFigureRoutes(app: FastifyInstance, services: Services): void {
  permittedRoute(app, services, {
    method: "GET",
    url: "/api/indicators/:code/:file",
    permission: "indicator.read",
    answer: async ({ request, reply, work }) => {
      const { code, file } = Params.parse(request.params);
      const { region, format } = parseFile(file);
      const { separator, language, chart } = Query.parse(request.query);
      const page = { code, region };
      const made =
        format === "svg" || format === "png"
          ? await makePicture(work, { ...page, format, chart })
          : await makeFigureFile(work, { ...page, format, convention: toConvention(separator), language });
      return sendFile(reply, TYPES[format], made);
    },
  });
}

/** `53.02.csv`: codes of regions have dots of their own, which a pattern of the router would part at the first. */
function parseFile(file: string): z.infer<typeof File> {
  const dot = file.lastIndexOf(".");
  return File.parse({ region: file.slice(0, dot), format: file.slice(dot + 1) });
}

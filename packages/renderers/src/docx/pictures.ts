import type { Chart } from "@rata/reporting/chart/Chart";
import type { Letterhead } from "@rata/reporting/document/Document";
import { xmlText } from "#ooxml/xml";
import { containPng } from "#picture/containPng";
import { drawChart } from "#picture/drawChart";
import type { PictureMaker } from "#picture/PictureMaker";
import { emus } from "./wordXml.ts";

/** A picture of the document: its file and the relation that the text names it by. */
export interface Picture {
  id: string;
  path: string;
  bytes: Uint8Array;
}

/** The pictures of one document, in the order in which they were drawn. */
export class Pictures {
  readonly list: Picture[] = [];
  readonly #make: PictureMaker;

  constructor(make: PictureMaker) {
    this.#make = make;
  }

  /** A chart as wide as the room in points; one higher than a page is several pictures. The words for who can't see it stand on each. */
  drawChart(chart: Chart, width: number): string[] {
    const drawings = drawChart(chart, Math.floor(width));
    return drawings.map(({ svg, ...size }, at) => {
      const place = drawings.length > 1 ? ` (${at + 1}/${drawings.length})` : "";
      return this.#add(this.#make(svg, SCALE), size, `${chart.alternative}${place}`);
    });
  }

  /** The arms of a letterhead in a square of 20 mm; "" when the bytes are no picture. */
  drawLogo({ mime, base64 }: NonNullable<Letterhead["logo"]>): string {
    const bytes = Buffer.from(base64, "base64");
    const png = mime === "image/png" ? bytes : this.#make(bytes.toString("utf8"), 4);
    const size = containPng(png, LOGO_SIDE);
    return size === null ? "" : this.#add(new Uint8Array(png), size, "Lambang");
  }

  #add(bytes: Uint8Array, size: { width: number; height: number }, alternative: string): string {
    const number = this.list.length + 1;
    const id = `rIdGambar${number}`;
    this.list.push({ id, path: `media/gambar${number}.png`, bytes });
    const extent = `cx="${emus(size.width)}" cy="${emus(size.height)}"`;
    return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${number}" name="Gambar ${number}" descr="${xmlText(alternative)}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="Gambar ${number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  }
}

/** The names that a document with pictures declares. */
export const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** Points: 20 mm. */
const LOGO_SIDE = 56.7;
/** Pixels for each point: 216 to the inch. */
const SCALE = 3;

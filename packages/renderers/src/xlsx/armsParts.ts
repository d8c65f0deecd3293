import type { PageSheet } from "@rata/reporting/sheet/Workbook";
import { OFFICE, type TypedPart, writeRelations } from "#ooxml/writePackage";
import { XML_HEAD } from "#ooxml/xml";
import { containPng } from "#picture/containPng";

/** Points of the square that the arms of a sheet stand in: 15 mm. */
export const ARMS_SIDE = 42.5;

/** The parts of the arms at the head of a sheet, and the sheet's relation to them; none when the bytes are no picture. */
export function writeArms(sheet: PageSheet, number: number): TypedPart[] {
  const bytes = sheet.arms === undefined ? null : new Uint8Array(Buffer.from(sheet.arms.base64, "base64"));
  const size = bytes === null ? null : containPng(bytes, ARMS_SIDE);
  if (bytes === null || size === null) return [];
  const picture = `media/lambang${number}.png`;
  const drawing = `drawings/drawing${number}.xml`;
  return [
    {
      path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      type: "",
      content: [writeRelations([{ id: "rId1", type: `${OFFICE}/drawing`, target: `../${drawing}` }])],
    },
    { path: `xl/${drawing}`, type: DRAWING, content: [writeDrawing(size)] },
    {
      path: `xl/drawings/_rels/drawing${number}.xml.rels`,
      type: "",
      content: [writeRelations([{ id: "rId1", type: `${OFFICE}/image`, target: `../${picture}` }])],
    },
    { path: `xl/${picture}`, type: "image/png", content: bytes },
  ];
}

/** What the sheet says of its drawing, at the place that the format wants. */
export const ARMS_ELEMENT = `<drawing xmlns:r="${OFFICE}" r:id="rId1"/>`;

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Anchored to the corner alone, so that wider columns don't stretch it. */
function writeDrawing({ width, height }: { width: number; height: number }): string {
  const extent = `cx="${emus(width)}" cy="${emus(height)}"`;
  const from = `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>${emus(2)}</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>${emus(1)}</xdr:rowOff></xdr:from>`;
  const shape = `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`;
  const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Lambang" descr="Lambang"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${shape}</xdr:pic>`;
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor>${from}<xdr:ext ${extent}/>${picture}<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
}

function emus(points: number): number {
  return Math.round(points * 12_700);
}

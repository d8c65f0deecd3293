import { type Part, writeZip } from "./writeZip.ts";
import { XML_HEAD, xmlText } from "./xml.ts";

/** A part with its kind, so that the list of kinds can't forget one. */
export interface TypedPart extends Part {
  type: string;
}

/** What a package says about itself. No moment of making: the same document gives the same file. */
export interface PackageTitle {
  title: string;
  factsDigest: string;
  /** Path of the main part and the kind of relation to it. */
  main: string;
}

/** An office package: the list of kinds, the relations of the root, the properties and the given parts. */
export function writePackage({ title, factsDigest, main }: PackageTitle, parts: readonly TypedPart[]) {
  const all: TypedPart[] = [
    ...parts,
    { path: "docProps/core.xml", type: TYPES.core, content: [writeCore(title, factsDigest)] },
    { path: "docProps/app.xml", type: TYPES.app, content: [APP] },
  ];
  const overrides = all
    .filter(({ path }) => !/\.(?:png|rels|vml)$/u.test(path))
    .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  // Drawings of comments are named by their ending only: programs look for no other way.
  const drawing = all.find(({ path }) => path.endsWith(".vml"));
  const vml = drawing === undefined ? "" : `<Default Extension="vml" ContentType="${drawing.type}"/>`;
  const kinds = `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="${TYPES.relations}"/><Default Extension="xml" ContentType="application/xml"/>${vml}${overrides.join("")}</Types>`;
  return writeZip([
    { path: "[Content_Types].xml", content: [kinds] },
    {
      path: "_rels/.rels",
      content: [
        writeRelations([
          { id: "rId1", type: `${OFFICE}/officeDocument`, target: main },
          {
            id: "rId2",
            type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            target: "docProps/core.xml",
          },
          { id: "rId3", type: `${OFFICE}/extended-properties`, target: "docProps/app.xml" },
        ]),
      ],
    },
    ...all,
  ]);
}

export interface Relation {
  id: string;
  type: string;
  target: string;
}

/** The relations part of a part. */
export function writeRelations(relations: readonly Relation[]): string {
  const items = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** The beginning of the names of relations between office parts. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const TYPES = {
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  relations: "application/vnd.openxmlformats-package.relationships+xml",
};

const APP = `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rata</Application></Properties>`;

function writeCore(title: string, factsDigest: string): string {
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Rata</dc:creator><cp:keywords>fakta:${xmlText(factsDigest)}</cp:keywords><dc:language>id-ID</dc:language></cp:coreProperties>`;
}

import { extractText, getDocumentProxy } from "unpdf";

/** The words of each page of a PDF without white space and line-end hyphens, as another program reads them. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
  return text.map((page) => bare(page));
}

/** Words without what laying out may add or take: white space and hyphens, soft ones among them. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u{AD}\u{2010}-]+/gu, "");
}

import type { FastifyReply } from "fastify";

export interface SentFile {
  bytes: Uint8Array;
  name: string;
}

/** Answers with a file to keep. It shows what is there now and for this person alone, so that nothing on the way keeps it. */
export function sendFile(reply: FastifyReply, contentType: string, { bytes, name }: SentFile): FastifyReply {
  return reply
    .type(contentType)
    .header("cache-control", "private, no-store")
    .header("content-disposition", `attachment; filename="${name}"`)
    .send(Buffer.from(bytes));
}

export function sendWorkbook(reply: FastifyReply, file: SentFile): FastifyReply {
  return sendFile(reply, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file);
}

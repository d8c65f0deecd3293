import { createTransport } from "nodemailer";
import { type Mailing, MailTrouble, type OutgoingMail } from "./Mailing.ts";

/** A mail server as the environment names it. */
export interface MailServer {
  host: string;
  port: number;
  /** "starttls" demands it: a server that does not offer it gets no mail, and no password. */
  security: "tls" | "starttls" | "none";
  login: { user: string; password: string } | null;
  from: string;
}

/** A server that says nothing holds a round up no longer, in milliseconds. */
const PATIENCE = 20_000;

/** Sends by SMTP, one mail after the other. */
export class SmtpMailing implements Mailing {
  readonly address: string;
  readonly #from: string;
  readonly #host: string;
  readonly #transport: ReturnType<typeof createTransport>;

  constructor(server: MailServer, address: string, patience = PATIENCE) {
    this.address = address.replace(/\/+$/u, "");
    this.#from = server.from;
    this.#host = new URL(address).hostname;
    this.#transport = createTransport({
      host: server.host,
      port: server.port,
      secure: server.security === "tls",
      requireTLS: server.security === "starttls",
      ignoreTLS: server.security === "none",
      ...(server.login === null ? {} : { auth: { user: server.login.user, pass: server.login.password } }),
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      // A body is text that was made here: nothing in it names a file or an address to be fetched.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ id, to, subject, body }: OutgoingMail): Promise<void> {
    try {
      await this.#transport.sendMail({
        from: this.#from,
        // As an object: an address is one address, whatever signs stand in it.
        to: { name: "", address: to },
        subject: toHeader(subject),
        text: body,
        messageId: `<${id}@${this.#host}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    } catch (error) {
      throw toTrouble(error);
    }
  }

  close(): void {
    this.#transport.close();
  }
}

/** One line without control signs, and no longer than anybody reads. */
function toHeader(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}

/** What the server said, without what was sent to it: a login stands in no message. */
function toTrouble(error: unknown): MailTrouble {
  if (!(error instanceof Error)) return new MailTrouble("unknown", false);
  const code = "code" in error && typeof error.code === "string" ? error.code : "EUNKNOWN";
  const answer = "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : null;
  const said = "response" in error && typeof error.response === "string" ? error.response : "";
  const words = code === "EAUTH" ? "" : said;
  const text = [code, answer ?? "", words].join(" ").replaceAll(/[\p{Cc}\s]+/gu, " ");
  return new MailTrouble(text.trim().slice(0, 300), code === "EENVELOPE" && answer !== null && answer >= 550);
}

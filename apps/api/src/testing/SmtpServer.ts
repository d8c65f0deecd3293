import { createServer, type Server, type Socket } from "node:net";

/** What a mail server was told of one mail. */
export interface ReceivedMail {
  from: string;
  to: readonly string[];
  /** The whole message as it came over the line. */
  message: string;
}

/** What the server answers: to a recipient's address, and to a login. */
export interface SmtpTemper {
  /** The answer to RCPT TO of an address; null takes it. */
  refuse?: (address: string) => string | null;
  /** The login that it demands. */
  login?: { user: string; password: string };
}

/** A mail server as far as SMTP (RFC 5321) goes: it speaks the protocol on a port of this machine and keeps what it receives. */
export class SmtpServer {
  readonly received: ReceivedMail[] = [];
  /** Every command that was sent to it, as it came. */
  readonly commands: string[] = [];
  temper: SmtpTemper = {};
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();

  async listen(): Promise<number> {
    const server = createServer((socket) => this.#talk(socket));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    this.#server = server;
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      if (this.#server === null) resolve();
      else this.#server.close(() => resolve());
    });
  }

  #talk(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    const talk = new Conversation(this, (line) => socket.write(`${line}\r\n`));
    let rest = "";
    socket.setEncoding("utf8");
    socket.on("data", (bytes) => {
      rest += String(bytes);
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        talk.hear(rest.slice(0, end));
        rest = rest.slice(end + 2);
      }
    });
    socket.write("220 surel.contoh ESMTP\r\n");
  }
}

class Conversation {
  readonly #server: SmtpServer;
  readonly #say: (line: string) => void;
  #from = "";
  #to: string[] = [];
  #lines: string[] | null = null;

  constructor(server: SmtpServer, say: (line: string) => void) {
    this.#server = server;
    this.#say = say;
  }

  hear(line: string): void {
    if (this.#lines !== null) return this.#hearMessage(this.#lines, line);
    this.#server.commands.push(line);
    this.#say(this.#answer(line));
  }

  #hearMessage(lines: string[], line: string): void {
    if (line !== ".") {
      // A line that begins with a dot travels with another before it.
      lines.push(line.startsWith("..") ? line.slice(1) : line);
      return;
    }
    this.#server.received.push({ from: this.#from, to: this.#to, message: lines.join("\r\n") });
    [this.#lines, this.#to] = [null, []];
    this.#say("250 2.0.0 taken");
  }

  #answer(line: string): string {
    const [verb = "", rest = ""] = line.split(/[ :](.*)/su);
    switch (verb.toUpperCase()) {
      case "EHLO":
        return this.#server.temper.login === undefined ? "250 surel.contoh" : "250-surel.contoh\r\n250 AUTH PLAIN";
      case "AUTH":
        return this.#judgeLogin(rest);
      case "MAIL":
        this.#from = addressIn(rest);
        return "250 2.1.0 ok";
      case "RCPT":
        return this.#addRecipient(addressIn(rest));
      case "DATA":
        this.#lines = [];
        return "354 go ahead";
      case "QUIT":
        return "221 bye";
      default:
        return "250 ok";
    }
  }

  #addRecipient(address: string): string {
    const refused = this.#server.temper.refuse?.(address) ?? null;
    if (refused === null) this.#to.push(address);
    return refused ?? "250 2.1.5 ok";
  }

  #judgeLogin(said: string): string {
    const login = this.#server.temper.login;
    const [, user, password] = Buffer.from(said.replace(/^PLAIN /iu, ""), "base64")
      .toString()
      .split("\0");
    return user === login?.user && password === login?.password ? "235 2.7.0 welcome" : "535 5.7.8 who are you";
  }
}

function addressIn(text: string): string {
  return /<([^>]*)>/u.exec(text)?.[1] ?? "";
}

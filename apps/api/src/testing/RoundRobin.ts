import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** One address before several servers, which take requests in turns. What a server leaves unanswered is left unanswered here too. */
export class RoundRobin {
  /** Addresses of the servers that run now. */
  readonly servers = new Set<string>();
  readonly #server: Server = createServer((asked, answer) => this.#pass(asked, answer));
  #turn = 0;

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const running = [...this.servers];
    this.#turn += 1;
    const url = running[this.#turn % Math.max(1, running.length)];
    if (url === undefined) {
      answer.destroy();
      return;
    }
    const passed = request(new URL(asked.url ?? "", url), { method: asked.method, headers: asked.headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.on("error", () => answer.destroy());
      given.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  }
}

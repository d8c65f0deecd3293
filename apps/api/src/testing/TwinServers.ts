import { RoundRobin } from "./RoundRobin.ts";
import { type ServerProcess, startServer } from "./startServer.ts";

interface Place {
  ownerUrl: string;
  folder: string;
  variables: Readonly<Record<string, string>>;
}

/** Two server processes on one database and one folder, behind one address. */
export class TwinServers {
  readonly #place: Place;
  readonly #proxy = new RoundRobin();
  readonly #servers: (ServerProcess | null)[] = [null, null];
  /** The address of both. */
  url = "";

  constructor(place: Place) {
    this.#place = place;
  }

  async open(): Promise<void> {
    this.url = await this.#proxy.listen();
    await Promise.all([this.start(0), this.start(1)]);
  }

  async start(which: number): Promise<void> {
    const { ownerUrl, folder, variables } = this.#place;
    const server = await startServer(ownerUrl, folder, { ...variables, PUBLIC_URL: this.url });
    this.#servers[which] = server;
    this.#proxy.servers.add(server.url);
  }

  /** Ends one at once, as a power cut would. Its requests find nobody for a moment, as behind any proxy. */
  async kill(which: number): Promise<void> {
    const url = this.urlOf(which);
    await this.#servers[which]?.kill();
    this.#proxy.servers.delete(url);
  }

  /** The address of one of them alone. */
  urlOf(which: number): string {
    return this.#servers[which]?.url ?? "";
  }

  async close(): Promise<void> {
    for (const server of this.#servers) await server?.kill();
    await this.#proxy.close();
  }
}

import { createServer } from "node:net";

/** The wished port when nothing listens there, else any free one. */
export async function findFreePort(wished: number, host = "127.0.0.1"): Promise<number> {
  return (await tryPort(wished, host)) ?? (await tryPort(0, host)) ?? 0;
}

function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(null);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === "object" ? address.port : null);
      });
    });
  });
}

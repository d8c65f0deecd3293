// A process that holds a cluster until it is told to stop, or is killed: node holdCluster.fixture.ts <folder> <port>
import { startCluster } from "#postgres/startCluster";

const [folder = "", port = "0"] = process.argv.slice(2);
const cluster = await startCluster({ folder, isDurable: true, wishedPort: Number(port), say: () => {} });
process.stdout.write(`${JSON.stringify({ pid: cluster.pid, port: cluster.port, ownerUrl: cluster.ownerUrl })}\n`);
const stay = setInterval(() => {}, 1000);
process.once("SIGTERM", () => {
  clearInterval(stay);
  void cluster.release();
});

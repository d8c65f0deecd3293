// npm run torture [-- kills [seed]]: kills server and database while operators work, then one of two servers while they share orders
// and mail, and looks whether anything was lost.
import { seededRandom } from "@rata/domain/testing/randomPlan";
import { torment } from "#testing/torment";
import { tormentServers } from "#testing/tormentServers";

const [kills = "100", seed = "53"] = process.argv.slice(2);
const report = await torment({
  kills: Number(kills),
  operators: 20,
  linesEach: 5,
  killsDatabase: true,
  random: seededRandom(Number(seed)),
});
const { server, database } = report.kills;
const { saves, undos } = report.acknowledged;
process.stdout.write(
  `${server} kali peladen dan ${database} kali basis data dimatikan; ${saves} simpanan dan ${undos} pembatalan dinyatakan tersimpan.\n`,
);
const shared = await tormentServers({ operators: 50, documents: 5, kills: Math.min(10, Number(kills)), saves: 100 });
process.stdout.write(
  `Dua peladen bersama: ${shared.kills} kali salah satu dimatikan; ${shared.acknowledged.saves} simpanan dinyatakan tersimpan, ${shared.begunAgain} dokumen dimulai ulang.\n`,
);
const wrong = [...report.wrong, ...shared.wrong];
for (const line of wrong) process.stdout.write(`${line}\n`);
process.stdout.write(
  wrong.length === 0 ? "Tidak ada yang hilang atau setengah jadi.\n" : `${wrong.length} kesalahan.\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

// npm run torture [-- kills [seed]]: kills server and database while operators work, and looks whether anything was lost.
import { seededRandom } from "@rata/domain/testing/randomPlan";
import { torment } from "#testing/torment";

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
for (const line of report.wrong) process.stdout.write(`${line}\n`);
process.stdout.write(
  report.wrong.length === 0 ? "Tidak ada yang hilang atau setengah jadi.\n" : `${report.wrong.length} kesalahan.\n`,
);
process.exitCode = report.wrong.length === 0 ? 0 : 1;

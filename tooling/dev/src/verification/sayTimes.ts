import type { Tally } from "#verification/Tally";

/** How many of the slowest files are named. */
const SLOWEST = 10;

/** The table of the parts, and the files whose tests took longest. */
export function sayTimes({ parts, files }: Tally): string {
  const slowest = files.toSorted((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
  return [
    sayRow("bagian", "uji", "detik"),
    ...parts.map(({ part, count, seconds }) => sayRow(part, String(count), seconds.toFixed(1))),
    ...(slowest.length === 0 ? [] : ["", "berkas paling lama"]),
    ...slowest.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(8)}  ${file}`),
  ].join("\n");
}

function sayRow(part: string, count: string, seconds: string): string {
  return `${part.padEnd(10)}${count.padStart(8)}${seconds.padStart(10)}`;
}

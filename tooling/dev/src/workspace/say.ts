import type { Settings } from "#workspace/Settings";

/** Says a line to the person at the terminal, beside whatever the command itself prints. */
export function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** The first line of a start. */
export function sayGreeting(settings: Settings): void {
  const edition = settings.edition === "province" ? "provinsi" : "kabupaten/kota";
  say(`Rata, edisi ${edition}, wilayah ${settings.region}`);
}

/** Says that another port is used than the one asked for. */
export function sayOtherPort(wished: number, used: number): void {
  if (wished !== used && wished !== 0)
    say(`Porta ${String(wished)} sedang dipakai program lain; memakai ${String(used)}.`);
}

/** What a reminder is about. */
export function sayReminderSubject(year: number): string {
  return `Pengingat pengajuan baris RAT ${year}`;
}

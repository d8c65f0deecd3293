/** Month names and zones for moments such as "24 November 2026, 14.05 WITA". */
export const id = {
  months: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  clock: (hours: string, minutes: string) => `${hours}.${minutes}`,
};

export const en = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  clock: (hours: string, minutes: string) => `${hours}:${minutes}`,
} satisfies typeof id;

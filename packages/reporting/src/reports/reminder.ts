import { sayReminderSubject } from "@rata/texts/lifecycle/sayReminderSubject";
import { defineReport } from "./Report.ts";

/** A letter that reminds one agency of its rows: Rata writes letters, people send them. */
export const reminder = defineReport({
  key: "reminder",
  stem: "pengingat",
  words: {
    id: () => ({ name: "Surat pengingat", advice: "Mengingatkan satu perangkat daerah tentang barisnya." }),
    en: () => ({ name: "Reminder", advice: "Reminds one agency of its rows." }),
  },
  title: ({ year }) => sayReminderSubject(year),
  cover: null,
  chapters: ["reminder"],
  signedUnder: "reminder",
});

/** What a mail is made of: each sentence with the address that it leads to. */
export interface MailFacts {
  /** Of the government whose Rata this is. */
  instance: string;
  recipient: string;
  news: readonly { sentence: string; address: string }[];
  /** Where the person chooses mail. */
  settings: string;
  /** Where all of it is seen. */
  home: string;
}

/** Longer than this nobody reads on. */
const MOST_TOLD = 50;

export interface MailText {
  subject: string;
  body: string;
}

/** A mail of one notification: its sentence is the subject. */
export function writeNews(facts: MailFacts): MailText {
  const [first] = facts.news;
  return {
    subject: `Rata: ${first?.sentence ?? "pemberitahuan"}`,
    body: writeBody(facts, "Ada pemberitahuan untuk Anda:"),
  };
}

/** What came together in a day, as one mail. */
export function writeDigest(facts: MailFacts): MailText {
  const count = facts.news.length;
  return {
    subject: `Rata: ${count} pemberitahuan untuk Anda`,
    body: writeBody(facts, `Ada ${count} pemberitahuan yang belum Anda baca:`),
  };
}

function writeBody({ instance, recipient, news, settings, home }: MailFacts, opening: string): string {
  return [
    `Yth. ${recipient},`,
    opening,
    ...news.slice(0, MOST_TOLD).map(({ sentence, address }) => `${sentence}\n${address}`),
    ...(news.length > MOST_TOLD ? [`dan ${news.length - MOST_TOLD} pemberitahuan lain di ${home}`] : []),
    `Surel ini dikirim otomatis oleh Rata, ${instance}; mohon tidak dibalas. Pilihan surel Anda dapat diubah di ${settings}`,
  ].join("\n\n");
}

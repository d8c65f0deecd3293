/** The bell in the top bar, whose words are needed on every first screen. */
export const id = {
  title: "Pemberitahuan",
  button: (unread: number) => (unread === 0 ? "Pemberitahuan" : `Pemberitahuan, ${unread} belum dibaca`),
};

export const en = {
  title: "Notifications",
  button: (unread: number) => (unread === 0 ? "Notifications" : `Notifications, ${unread} unread`),
} satisfies typeof id;

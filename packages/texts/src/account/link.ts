/** The page on which a person chooses a password by a link. */
export const id = {
  title: "Pilih kata sandi",
  opening: "Memeriksa tautan…",
  invitation: (name: string) => `Selamat datang, ${name}. Pilih kata sandi untuk masuk ke Rata.`,
  reset: (name: string) =>
    `${name}, pilih kata sandi baru. Setelah disimpan, kata sandi lama tidak berlaku dan semua peramban Anda keluar.`,
  email: "Anda masuk dengan surel",
  until: (at: string) => `Tautan ini berlaku sampai ${at}.`,
  next: "Kata sandi baru",
  again: "Ulangi kata sandi baru",
  unequal: "Kedua kata sandi tidak sama. Ketik ulang keduanya.",
  submit: "Simpan kata sandi",
  unusable: "Tautan tidak berlaku",
  done: "Kata sandi tersimpan",
  doneAdvice: "Tautan ini sudah terpakai. Masuklah dengan surel dan kata sandi baru Anda.",
  enter: "Ke halaman masuk",
  good: "Kata sandi ini dapat dipakai.",
};

export const en = {
  title: "Choose a password",
  opening: "Checking the link…",
  invitation: (name: string) => `Welcome, ${name}. Choose a password to sign in to Rata.`,
  reset: (name: string) =>
    `${name}, choose a new password. Once it is saved, the old one no longer holds and all your browsers are signed out.`,
  email: "You sign in with the address",
  until: (at: string) => `This link holds until ${at}.`,
  next: "New password",
  again: "New password again",
  unequal: "The two passwords differ. Type both again.",
  submit: "Save password",
  unusable: "The link is not valid",
  done: "Your password is saved",
  doneAdvice: "This link is used up. Sign in with your address and the new password.",
  enter: "To the sign-in page",
  good: "This password may be used.",
} satisfies typeof id;

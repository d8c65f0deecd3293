/** Changing a password: the first one at sign-in, later ones in the settings. */
export const id = {
  title: "Ganti kata sandi",
  why: "Kata sandi pertama dibuatkan orang lain. Gantilah dengan kata sandi yang hanya Anda ketahui.",
  current: "Kata sandi sekarang",
  next: "Kata sandi baru",
  again: "Ulangi kata sandi baru",
  hint: (length: number) => `Sedikitnya ${length} karakter; kalimat pendek lebih mudah diingat.`,
  unequal: "Kedua kata sandi baru tidak sama. Ketik ulang keduanya.",
  submit: "Simpan kata sandi",
  done: "Kata sandi sudah diganti. Sesi Anda di peramban lain telah diakhiri.",
};

export const en = {
  title: "Change your password",
  why: "Your first password was made by somebody else. Replace it with one that only you know.",
  current: "Current password",
  next: "New password",
  again: "New password again",
  hint: (length: number) => `At least ${length} characters; a short sentence is easier to remember.`,
  unequal: "The two new passwords differ. Type both again.",
  submit: "Save password",
  done: "Your password is changed. Your sessions in other browsers have ended.",
} satisfies typeof id;

/** What a screen says when a call did not succeed and nothing more exact is known. */
export const id = {
  unreachable: "Peladen tidak dapat dihubungi. Periksa sambungan Anda, lalu coba lagi.",
  signedOut: "Sesi Anda sudah berakhir. Masuk lagi untuk melanjutkan.",
  refused: "Permintaan ini tidak dapat dijalankan.",
  fault: (code: string) => `Terjadi gangguan pada peladen. Sebutkan nomor ${code} bila Anda meminta bantuan.`,
  faultTitle: "Halaman ini mengalami gangguan",
  faultAdvice: "Data Anda aman. Muat ulang halaman ini; bila terulang, sebutkan nomor gangguan kepada pengelola Rata.",
  faultNumber: "Nomor gangguan",
  reload: "Muat ulang",
  retry: "Coba lagi",
  notFound: "Halaman ini tidak ada",
  notFoundAdvice: "Alamatnya mungkin salah ketik, atau Anda tidak berhak melihat isinya.",
  home: "Ke Beranda",
  loading: "Memuat…",
};

export const en = {
  unreachable: "The server can't be reached. Check your connection and try again.",
  signedOut: "Your session has ended. Sign in again to go on.",
  refused: "This request can't be carried out.",
  fault: (code: string) => `The server failed. Quote number ${code} when you ask for help.`,
  faultTitle: "This page failed",
  faultAdvice: "Your work is safe. Reload the page; if it happens again, quote the number to the person who runs Rata.",
  faultNumber: "Fault number",
  reload: "Reload",
  retry: "Try again",
  notFound: "There is no such page",
  notFoundAdvice: "The address may be mistyped, or you may not see what is there.",
  home: "Go to the start page",
  loading: "Loading…",
} satisfies typeof id;

/**
 * Words that lists of leaked passwords hold at their top, and those that Indonesian offices choose. Letters only: digits and marks
 * around them, and digits that stand for letters, are taken away before a password is looked up.
 */
export const GUESSED_WORDS: ReadonlySet<string> = new Set(
  `password passwort passwords pass passw passcode login signin welcome letmein openme access
  admin administrator adminadmin root superuser user users guest tamu test testing tester demo temp temporary changeme default
  secret secrets master hello helloworld iloveyou love lovely princess sunshine superman batman spiderman naruto pokemon
  dragon monkey football baseball soccer shadow michael jordan jessica ashley charlie daniel thomas hunter killer
  computer internet google facebook instagram whatsapp twitter youtube android samsung windows microsoft office excel
  qwerty qwertyuiop qwertyui asdf asdfg asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc wsx edc abc abcd abcde abcdef
  abcdefg abcdefgh abcdefghij abcdefghijk flower summer winter spring autumn monday sunday january december
  sandi katasandi katakunci kunci rahasia rahasiaku sangatrahasia masuk masukkan gantisandi gantikatasandi
  sayang sayangku sayangkamu cinta cintaku cintakamu akucintakamu akusayangkamu aku kamu kita bismillah alhamdulillah
  assalamualaikum allah allahuakbar insyaallah yesus tuhanyesus haleluya puji indonesia indonesiaraya merdeka garuda pancasila
  jakarta bandung surabaya semarang yogyakarta medan makassar denpasar bali kupang flores sumba timor jawa nusantara
  pemerintah provinsi kabupaten dinas bappeda bappenas bappelitbangda sekretariat tkpk operator pengelola kepala anggaran
  rencana perencanaan kemiskinan pembangunan kantor kantorku pegawai asn pns bupati gubernur walikota
  januari februari maret april juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu
  bunda mama papa ayah ibu anak anakku keluarga bahagia semangat sukses bisa jaya selamat persib persija arema kucing`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

import * as figure from "./indicator/figureRefusal.ts";
import * as agency from "./settings/agencyRefusal.ts";
import type { Language } from "./Language.ts";

/** Why a request was refused, by code. Words in braces stand for the refusal's parameters. */
const id = {
  ...agency.id,
  ...figure.id,
  "signed-out": "Sesi Anda sudah berakhir. Masuk lagi untuk melanjutkan.",
  "wrong-credentials": "Alamat surel atau kata sandi tidak cocok.",
  "wrong-password": "Kata sandi sekarang tidak cocok.",
  "same-password": "Kata sandi baru harus berbeda dari yang sekarang.",
  "link-unusable":
    "Tautan ini tidak berlaku: sudah dipakai, sudah diganti, sudah lewat waktunya, atau tidak lengkap disalin. Mintalah tautan baru kepada pengelola Rata.",
  "code-needed": "Masukkan kode dari aplikasi autentikator Anda.",
  "wrong-code": "Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.",
  "second-step-on": "Langkah kedua sudah menyala pada akun ini.",
  "second-step-off": "Langkah kedua tidak menyala pada akun ini.",
  "password-short": "Kata sandi terlalu pendek: sedikitnya 10 karakter.",
  "password-monotonous":
    "Kata sandi ini hanya mengulang atau mengurutkan karakter. Pakai beberapa kata yang tidak berhubungan.",
  "password-digits":
    "Kata sandi ini hanya berisi angka. Nomor telepon, tanggal, dan NIP mudah ditebak; pakai beberapa kata.",
  "password-common":
    "Kata sandi ini termasuk yang paling dahulu dicoba penebak. Pakai beberapa kata yang tidak berhubungan.",
  "password-personal":
    "Kata sandi memuat “{word}”, kata yang mudah ditebak dari nama, surel, atau instansi Anda. Pakai kata lain.",
  "account-inactive": "Akun ini nonaktif. Aktifkan kembali lebih dahulu.",
  "account-active": "Akun ini sudah aktif.",
  "must-change-password": "Ganti kata sandi pertama Anda sebelum melanjutkan.",
  "too-many-attempts": "Terlalu banyak percobaan masuk. Coba lagi setelah {minutes} menit.",
  "too-many-requests": "Terlalu banyak permintaan dari alamat ini. Tunggu sebentar, lalu coba lagi.",
  forbidden: "Peran Anda tidak mencakup tindakan ini.",
  "not-found": "Yang Anda cari tidak ada, atau tidak termasuk wewenang Anda.",
  "foreign-origin": "Permintaan berasal dari halaman lain dan ditolak. Buka Rata langsung dari alamatnya.",
  "invalid-input": "Ada isian yang belum dapat diterima. Periksa kembali isian yang ditandai.",
  "invalid-request": "Permintaan tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.",
  "too-large": "Berkas terlalu besar. Batasnya {megabytes} MB.",
  "wrong-content-type": "Isi permintaan bukan jenis yang diterima di sini.",
  "email-taken": "Sudah ada akun dengan alamat surel ini.",
  "own-account": "Akun sendiri tidak dapat dinonaktifkan atau diubah haknya. Mintalah pengelola lain melakukannya.",
  "role-not-offered": "Peran ini tidak ada pada edisi yang dipakai.",
  "region-outside": "Wilayah ini berada di luar wilayah instansi.",
  "agency-needed": "Peran ini memerlukan perangkat daerah. Pilih perangkat daerahnya.",
  "group-needed": "Koordinator memerlukan kelompok program. Pilih kelompoknya.",
  "agency-unknown": "Perangkat daerah ini tidak ada dalam daftar.",
  "agency-name-taken": "Sudah ada perangkat daerah dengan nama ini.",
  "changed-meanwhile":
    "Pengaturan ini baru saja diubah orang lain. Muat ulang untuk melihat perubahannya, lalu simpan lagi.",
  "no-instance": "Instansi belum disiapkan. Jalankan perintah penyiapan lebih dahulu.",
  "trail-too-long":
    "Riwayat yang dipilih lebih dari {most} jejak. Persempit saringannya, misalnya menurut tanggal, lalu unduh lagi.",
  "plan-exists": "Rencana tahun {year} sudah ada.",
  "version-lost": "Versi ini tidak dapat disusun kembali dari riwayat rencana. Sampaikan kepada administrator.",
  "version-changed":
    "Rencana berubah sejak pratinjau pemulihan dibuat. Lihat pratinjau yang baru, lalu pulihkan bila masih perlu.",
  "version-same": "Baris sekarang sudah sama dengan versi ini, sehingga tidak ada yang dipulihkan.",
  "stage-backwards":
    "Tahap pagu tidak dapat mundur. Tahap yang dicatat harus sesudah tahap terakhir, dan berlaku sejak versi yang sama atau sesudahnya.",
  "stage-document-needed": "Sebutkan nomor dan tanggal dokumen anggaran yang menjadi dasar pagu.",
  "stage-number-needed": "Pergeseran dan perubahan perlu disebut yang ke berapa; tahap lain tidak.",
  "copy-not-later": "Rencana {year} hanya dapat disalin ke tahun sesudahnya.",
  "copy-empty": "Rencana {year} belum berisi baris yang dapat disalin.",
  "periods-overlap":
    "Sudah ada dokumen untuk {from}–{to}. Dua dokumen yang sejenis tidak boleh memuat tahun yang sama.",
  "document-not-empty": "Dokumen ini masih memuat {rows} isian. Hapus isinya dahulu.",
  "target-outside-period": "Tahun {year} berada di luar masa dokumen ini.",
  "priority-code-taken": "Kode {code} sudah dipakai prioritas lain dalam dokumen ini.",
  "target-taken": "Target {indicator} untuk tahun {year} sudah ada. Ubah target itu, atau pilih tahun lain.",
  "target-range-reversed": "Angka kedua lebih kecil daripada angka pertama. Tulis rentang dari yang kecil.",
  "target-measures-unknown":
    "Angka {indicator} untuk ronde {round} tidak diterbitkan pada tingkat wilayah ini. Pilih indikator dan ronde dari daftar.",
  "region-taken": "Wilayah {region} sudah ada dalam daftar ini.",
  "region-unfit": "Pilih kabupaten/kota atau kecamatan di dalam wilayah ini; {region} tidak termasuk.",
  "priority-linked":
    "Prioritas ini masih dirujuk {count} kegiatan, sehingga tidak dihapus. Kaitkan kegiatan itu ke prioritas lain dahulu.",
  "place-unfit":
    "{code} bukan kode wilayah di bawah wilayah instansi ini. Cari nama tempatnya, lalu pilih dari daftar.",
  "plan-conflict":
    "Bagian rencana ini sudah diubah sejak Anda melihatnya. Muat ulang untuk melihat isinya sekarang; tidak ada yang ditimpa.",
  "progress-changed": "Tahapan rencana baru saja berubah. Lihat keadaannya sekarang, lalu ulangi bila masih perlu.",
  "plan-not-open": "Rencana sedang tidak dibuka untuk diubah. Lihat tahapannya di layar Alur.",
  "part-not-open":
    "Baris {agency} sudah diajukan dan belum dikembalikan, sehingga tidak dapat diubah. Lihat keadaannya di layar Alur.",
  "ceilings-closed":
    "Pagu sudah dikunci menurut tahap anggaran yang terakhir dicatat, dan perubahan ini mengubah pagu. Catat pergeseran atau perubahan dengan dokumennya di layar Versi, lalu ulangi.",
  "event-wrong-stage": "Rencana sudah berada pada tahap lain, sehingga langkah ini tidak berlaku lagi.",
  "event-wrong-state":
    "Baris perangkat daerah ini sudah berada pada keadaan lain, sehingga langkah ini tidak berlaku lagi.",
  "event-own-agency": "Anda bertugas pada perangkat daerah ini, sehingga tidak dapat menelaah barisnya.",
  "event-no-rows": "Belum ada baris yang dapat diajukan.",
  "event-unknown-row": "Baris ini tidak termasuk yang diajukan.",
  "event-reason-needed": "Tuliskan alasan mengapa baris ini dikembalikan.",
  "event-rows-unmarked": "Masih ada baris yang belum ditelaah.",
  "event-rows-returned": "Ada baris yang belum sesuai. Kembalikan bagian ini kepada perangkat daerah.",
  "event-parts-open": "Masih ada perangkat daerah yang barisnya belum selesai ditelaah.",
  "event-already-endorsed": "Kelompok ini sudah menyetujui ringkasan.",
  "event-not-endorser": "Anda bukan koordinator kelompok ini.",
  "event-not-approved": "Pimpinan belum menyetujui rencana ini.",
  "deadlines-disordered":
    "Batas waktu sebuah tahapan lebih awal daripada tahapan sebelumnya. Urutkan tanggalnya dari pengajuan sampai penetapan.",
  "post-ended": "Jabatan sementara ini sudah dicabut.",
  "post-not-held": "Jabatan sementara ini tidak berlaku hari ini. Periksa tanggal mulai dan berakhirnya.",
  "other-account": "Perubahan ini ditulis dengan akun lain. Masuklah lagi dengan akun itu untuk mengirimnya.",
  "nothing-owed": "Perangkat daerah ini sudah mengajukan barisnya, sehingga tidak perlu diingatkan.",
  "proposal-ended": "Usulan ini sudah diputuskan atau ditarik. Muat ulang untuk melihat hasilnya.",
  "proposal-refused":
    "Usulan ini tidak dapat diterapkan sekarang: isi rencana sudah berubah, baris itu sudah diajukan, atau rencana sudah melewati masa penulisan. Isi yang sekarang: {current}",
  "comment-resolved": "Percakapan ini sudah diselesaikan. Buka lagi percakapannya bila masih ada yang perlu dibahas.",
  "comment-not-resolved": "Percakapan ini masih terbuka. Muat ulang untuk melihat keadaannya sekarang.",
  "comment-not-yours":
    "Percakapan ini hanya dapat diselesaikan pembukanya, sekretariat, atau perangkat daerah barisnya.",
  "comment-withdrawn": "Komentar ini sudah ditarik.",
  "comment-thread-full": "Percakapan ini sudah berisi {most} komentar. Mulai percakapan baru.",
  "comment-too-many":
    "Anda sudah membuka {most} percakapan yang belum selesai dalam rencana ini. Selesaikan sebagian dahulu.",
  "mention-unknown": "Ada nama yang tidak dapat disebut di sini. Hapus, lalu pilih lagi dari daftar.",
  "event-notes-open": "Masih ada catatan yang harus diperbaiki. Selesaikan dahulu di layar Penelaahan.",
  "no-target": "Baris ini belum memuat target.",
  "note-changed": "Catatan ini sudah berubah. Muat ulang daftar catatan.",
  "note-must":
    "Catatan yang harus diperbaiki hanya dapat diterima Kepala Sekretariat. Perbaiki isinya, atau mintalah keputusannya.",
  "note-accepted": "Catatan ini sudah diterima sebelumnya.",
  "note-not-accepted": "Catatan ini belum pernah diterima.",
  "own-agency": "Anda bertugas pada perangkat daerah pelaksana, sehingga tidak dapat menerima catatan.",
  "import-changed":
    "Rencana, berkas, atau pengaturan kolom berubah sejak pratinjau. Lihat pratinjau yang baru, lalu konfirmasi lagi.",
  "import-id-used": "Nomor impor ini sudah dipakai untuk berkas lain. Muat ulang halaman, lalu ulangi impor.",
  "import-empty": "Tidak ada baris yang dapat diterima dari berkas ini.",
  "import-undone": "Impor ini sudah dibatalkan sebelumnya.",
  "import-unchanged": "Impor ini tidak mengubah apa pun, jadi tidak ada yang perlu dibatalkan.",
  "import-conflict":
    "Impor tidak dapat dibatalkan: sesudahnya ada perubahan pada bagian yang sama ({field}). Perubahan itu tidak ditimpa.",
  "budget-choice-unknown": "Pilihan Anda tidak cocok lagi dengan pratinjau. Baca ulang berkasnya, lalu pilih lagi.",
  "budget-nothing-chosen": "Belum ada kode atau pagu yang dipilih.",
  "budget-document-needed": "Pagu hanya berubah dengan menyebut dokumen anggaran. Isi nomor dan tanggal dokumennya.",
  "file-unreadable": "Berkas tidak dapat dibaca sebagai matriks rencana.",
  "read-timeout":
    "Berkas belum selesai dibaca dalam {seconds} detik, jadi pembacaannya dihentikan. Pecah menjadi beberapa berkas, lalu coba lagi.",
  "read-memory":
    "Berkas memerlukan memori lebih dari {megabytes} MB untuk dibaca, jadi pembacaannya dihentikan. Pecah menjadi beberapa berkas.",
  "read-busy": "Banyak berkas sedang dibaca. Coba lagi sebentar lagi.",
  "read-failed": "Pembacaan berkas terhenti. Coba lagi; bila terulang, sampaikan berkasnya kepada pengelola Rata.",
  "read-closed": "Peladen sedang dihentikan. Coba lagi setelah hidup kembali.",
  "render-timeout":
    "Dokumen belum selesai dibuat dalam {seconds} detik. Coba lagi; bila terulang, hubungi pengelola Rata.",
  "render-memory": "Dokumen terlalu besar untuk dibuat pada peladen ini.",
  "render-busy": "Banyak dokumen sedang dibuat. Coba lagi sebentar lagi.",
  "render-failed": "Dokumen tidak dapat dibuat. Coba lagi; bila terulang, hubungi pengelola Rata.",
  "render-closed": "Peladen sedang dihentikan. Coba lagi setelah hidup kembali.",
  "picture-not-png": "Berkas ini bukan gambar PNG. Simpan lambangnya sebagai PNG, lalu unggah lagi.",
  "picture-too-large": "Gambar lebih besar daripada {limit} kB. Perkecil gambarnya, lalu unggah lagi.",
  "picture-too-wide":
    "Gambar lebih lebar atau lebih tinggi daripada {limit} piksel. Perkecil gambarnya, lalu unggah lagi.",
  "picture-damaged": "Berkas gambar ini rusak atau tidak lengkap. Simpan ulang sebagai PNG, lalu unggah lagi.",
  "orders-open":
    "Sudah ada {limit} pesanan dokumen Anda yang belum selesai. Tunggu salah satunya selesai, atau hapus dari baki dokumen.",
  "tray-full": "Baki dokumen Anda sudah berisi {limit} dokumen. Hapus yang tidak diperlukan lagi, lalu pesan lagi.",
  "order-interrupted":
    "Pembuatan dokumen ini terputus {times} kali bersama peladennya, jadi tidak dicoba lagi. Hubungi pengelola Rata.",
  "wrong-postgres": "Basis data ini PostgreSQL {found}; Rata memerlukan PostgreSQL {needed}.",
  "schema-behind": "Skema basis data belum diperbarui. Jalankan perintah migrate lebih dahulu.",
  "schema-foreign": "Basis data ini sudah berisi skema lain.",
  "wrong-edition": "Basis data ini milik edisi {found} wilayah {region}; peladen dijalankan untuk edisi {asked}.",
  "backup-damaged": "Berkas cadangan rusak: {part}. Tidak ada yang dipulihkan.",
  "backup-foreign": "Berkas ini bukan cadangan Rata.",
  "backup-newer": "Cadangan ini dibuat oleh versi skema lain ({found}). Pakai Rata dengan versi yang sama.",
  "restore-not-empty": "Basis data tujuan sudah berisi data. Pulihkan hanya ke basis data kosong yang baru dimigrasi.",
  "file-exists": "Berkas {name} sudah ada. Pilih nama lain.",
  fault: "Terjadi gangguan pada peladen. Sebutkan nomor {id} bila Anda meminta bantuan.",
};

const en = {
  ...agency.en,
  ...figure.en,
  "signed-out": "Your session has ended. Sign in again to go on.",
  "wrong-credentials": "The e-mail address or the password does not match.",
  "wrong-password": "The current password does not match.",
  "same-password": "The new password must differ from the current one.",
  "link-unusable":
    "This link is not valid: it was used, replaced, is past its time, or was not copied whole. Ask the person who runs Rata for a new one.",
  "code-needed": "Enter the code of your authenticator.",
  "wrong-code": "The code does not fit or was used before. Wait for the next one and try again.",
  "second-step-on": "The second step is on already for this account.",
  "second-step-off": "The second step is not on for this account.",
  "password-short": "The password is too short: at least 10 characters.",
  "password-monotonous":
    "This password only repeats or counts characters. Use some words that have nothing to do with each other.",
  "password-digits":
    "This password is all digits. Telephone numbers, dates and staff numbers are easy to guess; use some words.",
  "password-common":
    "This password is among those that are tried first. Use some words that have nothing to do with each other.",
  "password-personal":
    "The password holds “{word}”, which is easy to guess from your name, address or office. Use other words.",
  "account-inactive": "This account is inactive. Activate it again first.",
  "account-active": "This account is active already.",
  "must-change-password": "Change your first password before going on.",
  "too-many-attempts": "Too many attempts to sign in. Try again in {minutes} minutes.",
  "too-many-requests": "Too many requests from this address. Wait a moment and try again.",
  forbidden: "Your role does not cover this.",
  "not-found": "What you look for is not there, or you may not see it.",
  "foreign-origin": "The request came from another page and was refused. Open Rata at its own address.",
  "invalid-input": "Some fields can't be accepted yet. Check the marked ones.",
  "invalid-request": "The request can't be read. Reload the page and try again.",
  "too-large": "The file is too large. The limit is {megabytes} MB.",
  "wrong-content-type": "The content of the request is not of the kind accepted here.",
  "email-taken": "There is an account with this e-mail address already.",
  "own-account": "Your own account can't be deactivated, nor its rights changed. Ask another administrator.",
  "role-not-offered": "This role does not exist in this edition.",
  "region-outside": "This region lies outside that of the institution.",
  "agency-needed": "This role needs an agency. Choose one.",
  "group-needed": "A coordinator needs a programme group. Choose one.",
  "agency-unknown": "This agency is not in the list.",
  "agency-name-taken": "There is an agency of this name already.",
  "changed-meanwhile": "Someone else has just changed these settings. Reload to see the change, then save again.",
  "no-instance": "The institution has not been set up. Run the set-up command first.",
  "trail-too-long":
    "The chosen history has more than {most} entries. Narrow it, for example by date, and download again.",
  "plan-exists": "There is a plan for {year} already.",
  "version-lost": "This version can't be made again from the plan's history. Tell the administrator.",
  "version-changed": "The plan has changed since the preview. Look at the new preview, then restore if still needed.",
  "version-same": "The rows are already those of this version; there is nothing to restore.",
  "stage-backwards":
    "The stage of the ceilings can't go back. It must come after the latest one, and hold from the same version on or a later one.",
  "stage-document-needed": "State number and date of the budget document that the ceilings come from.",
  "stage-number-needed": "A shift and an amendment need their number; other stages have none.",
  "copy-not-later": "The plan of {year} can only be copied to a later year.",
  "copy-empty": "The plan of {year} has no rows to copy.",
  "periods-overlap": "There is a document for {from}–{to}. Two of one kind can't hold the same year.",
  "document-not-empty": "This document still holds {rows} rows. Remove them first.",
  "target-outside-period": "{year} lies outside the years of this document.",
  "priority-code-taken": "Another priority of this document has the code {code}.",
  "target-taken": "There is a target of {indicator} for {year}. Change that one, or choose another year.",
  "target-range-reversed": "The second figure is smaller than the first. Write the range from the smaller one.",
  "target-measures-unknown":
    "There are no figures of {indicator} for the round {round} at the level of this region. Choose both from the list.",
  "region-taken": "{region} stands in this list already.",
  "region-unfit": "Choose a regency, city or district inside this region; {region} is none.",
  "priority-linked":
    "{count} activities still name this priority, so it was not removed. Link them to another priority first.",
  "place-unfit":
    "{code} is no code of a place below this government's region. Look for its name and choose from the list.",
  "plan-conflict":
    "This part of the plan has changed since you saw it. Reload to see what it holds now; nothing was overwritten.",
  "progress-changed": "The plan has just moved on. Look at where it stands now, and try again if it is still needed.",
  "plan-not-open": "The plan is not open for changes now. See where it stands on the screen Alur.",
  "ceilings-closed":
    "The ceilings are closed at the stage of the budget that was recorded last, and this changes a ceiling. Record a shift or amendment with its document on the screen Versi, then try again.",
  "part-not-open": "The rows of {agency} have been submitted and not returned, so they can't be changed.",
  "event-wrong-stage": "The plan is at another stage already; this step no longer applies.",
  "event-wrong-state": "The rows of this agency are in another state already; this step no longer applies.",
  "event-own-agency": "You belong to this agency and can't verify its rows.",
  "event-no-rows": "There are no rows to submit yet.",
  "event-unknown-row": "This row is none of those submitted.",
  "event-reason-needed": "Say why this row is returned.",
  "event-rows-unmarked": "Some rows have not been looked at yet.",
  "event-rows-returned": "Some rows do not hold. Return this part to the agency.",
  "event-parts-open": "The rows of some agencies have not been verified yet.",
  "event-already-endorsed": "This group has endorsed the summary already.",
  "event-not-endorser": "You are not this group's coordinator.",
  "event-not-approved": "Leadership has not approved the plan yet.",
  "deadlines-disordered":
    "The last day of a step comes before that of an earlier one. Put the dates in order, from submission to enactment.",
  "post-ended": "This acting post was already taken back.",
  "post-not-held": "This acting post is not held today. Check its first and last day.",
  "other-account": "These changes were made with another account. Sign in with it again to send them.",
  "nothing-owed": "This agency has submitted its rows, so that there is nothing to remind it of.",
  "proposal-ended": "This proposal has been decided or withdrawn. Load the page again to see how.",
  "proposal-refused":
    "This proposal can't be done now: the plan has changed, the rows have been submitted, or the plan is past writing. What stands there now: {current}",
  "comment-resolved": "This conversation is settled. Open it again if something is left to say.",
  "comment-not-resolved": "This conversation is open. Reload to see how it stands now.",
  "comment-not-yours": "Only who began this conversation, the secretariat or the agency of its row may settle it.",
  "comment-withdrawn": "This comment was withdrawn.",
  "comment-thread-full": "This conversation holds {most} comments. Begin a new one.",
  "comment-too-many": "You have begun {most} conversations in this plan that are not settled. Settle some first.",
  "mention-unknown": "A name can't be mentioned here. Remove it and choose again from the list.",
  "event-notes-open": "Some notes must be mended first; see the review.",
  "no-target": "This row has no target yet.",
  "note-changed": "This note has changed. Reload the list of notes.",
  "note-must":
    "A note that must be mended can be accepted by the head of the secretariat only. Mend what it names, or ask for that decision.",
  "note-accepted": "This note has been accepted already.",
  "note-not-accepted": "This note has not been accepted.",
  "own-agency": "You serve in an implementing agency and can't accept notes.",
  "import-changed":
    "The plan, the file or the meaning of its columns has changed since the preview. Look at the new preview and confirm again.",
  "import-id-used": "This import number was used for another file. Reload the page and import again.",
  "import-empty": "No row of this file can be accepted.",
  "import-undone": "This import has been undone already.",
  "import-unchanged": "This import changed nothing, so there is nothing to undo.",
  "import-conflict":
    "The import can't be undone: the same part ({field}) was changed afterwards. That change is not overwritten.",
  "budget-choice-unknown": "Your choice no longer fits the preview. Read the file again and choose anew.",
  "budget-nothing-chosen": "No code and no ceiling has been chosen.",
  "budget-document-needed":
    "A ceiling changes only by naming the budget document. Fill in the document's number and date.",
  "file-unreadable": "The file can't be read as a plan matrix.",
  "read-timeout":
    "The file was not read within {seconds} seconds, so reading was stopped. Split it into several files and try again.",
  "read-memory":
    "The file needs more than {megabytes} MB of memory to be read, so reading was stopped. Split it into several files.",
  "read-busy": "Many files are being read. Try again in a moment.",
  "read-failed":
    "Reading the file broke off. Try again; if it happens again, give the file to the person who runs Rata.",
  "read-closed": "The server is stopping. Try again when it is back.",
  "render-timeout":
    "The document was not ready within {seconds} seconds. Try again; if it happens again, ask the person who runs Rata.",
  "render-memory": "The document is too large for this server.",
  "render-busy": "Many documents are being made. Try again in a moment.",
  "render-failed": "The document can't be made. Try again; if it happens again, ask the person who runs Rata.",
  "render-closed": "The server is stopping. Try again when it is back.",
  "picture-not-png": "This file is no PNG picture. Save the arms as PNG and upload them again.",
  "picture-too-large": "The picture is larger than {limit} kB. Make it smaller and upload it again.",
  "picture-too-wide": "The picture is wider or higher than {limit} pixels. Make it smaller and upload it again.",
  "picture-damaged": "This picture is damaged or not whole. Save it anew as PNG and upload it again.",
  "orders-open":
    "You have {limit} documents on order that are not ready yet. Wait for one of them, or remove one from the document tray.",
  "tray-full": "Your document tray holds {limit} documents. Remove what you no longer need, then order again.",
  "order-interrupted":
    "Making this document was cut off {times} times together with the server, so it is not tried again. Ask the person who runs Rata.",
  "wrong-postgres": "This database is PostgreSQL {found}; Rata needs PostgreSQL {needed}.",
  "schema-behind": "The database's schema is not up to date. Run the migrate command first.",
  "schema-foreign": "This database holds another schema already.",
  "wrong-edition":
    "This database belongs to edition {found}, region {region}; the server was started for edition {asked}.",
  "backup-damaged": "The backup file is damaged: {part}. Nothing was restored.",
  "backup-foreign": "This file is no backup of Rata.",
  "backup-newer": "This backup was made by another version of the schema ({found}). Use Rata of the same version.",
  "restore-not-empty": "The target database holds rows already. Restore only into an empty, newly migrated one.",
  "file-exists": "The file {name} exists already. Choose another name.",
  fault: "The server failed. Quote number {id} when you ask for help.",
} satisfies typeof id;

const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  id: new Map(Object.entries(id)),
  en: new Map(Object.entries(en)),
};

/** The codes that have a sentence. */
export const REFUSAL_CODES: readonly string[] = Object.keys(id);

/** A refusal in words; null for a code that has none, so that the caller can say something general. */
export function sayRefusal(
  code: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string | null {
  const text = TEXTS[language].get(code);
  if (text === undefined) return null;
  const values = new Map(Object.entries(params));
  return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values.get(name) ?? whole));
}

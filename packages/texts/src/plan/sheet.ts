import type { SheetLevel, SheetRefusalCode } from "@rata/domain/plan/sheet/SheetEdit";

type Params = Readonly<Record<string, string | number>>;

/** Why a cell was not written: what the server says, and what is seen before anything is sent. */
export type CellFault = SheetRefusalCode | "different-values" | "too-long" | "not-a-cell" | "not-sent";

interface Sentence {
  message: (params: Params) => string;
  fix: string;
}

/** Writing into the matrix as into a sheet: the editor, what became of an edit, the menu of a cell. */
export const id = {
  gridHint:
    "Tombol panah untuk berpindah, ketik atau tekan Enter untuk mengubah sel, Ctrl+Enter membuka rincian, Shift+F10 membuka menu sel, Spasi memilih baris, F8 ke catatan berikutnya, F9 ke percakapan berikutnya.",
  editorLabel: (column: string, row: number) => `${column}, baris ${row}`,
  editorHint: "Enter menyimpan, Esc membatalkan, Alt+Enter baris baru.",
  changes: (rows: number, agencies: number) =>
    agencies === 0 ? `Mengubah ${rows} baris.` : `Mengubah ${rows} baris dari ${agencies} perangkat daerah.`,
  becomesProposal: "Bagian ini milik sekretariat: perubahan Anda menjadi usulan yang menunggu persetujuan.",
  suggestions: "Pilihan yang cocok",
  suggestionCount: (count: number) => `${count} pilihan, panah bawah untuk memilih.`,
  confirm: {
    title: "Ubah sel bersama?",
    text: (rows: number, agencies: number) =>
      `Mengubah ${rows} baris dari ${agencies} perangkat daerah. Semua baris itu ikut berubah.`,
    yes: (rows: number) => `Ubah ${rows} baris`,
    no: "Kembali",
  },
  states: {
    waiting: "menunggu sambungan",
    saving: "sedang disimpan",
    saved: "tersimpan",
    conflict: "bentrok dengan perubahan orang lain",
    proposed: "menunggu sebagai usulan",
    refused: "belum dapat disimpan",
  },
  status: {
    saved: "Semua tersimpan",
    saving: "Menyimpan…",
    waiting: (count: number) => `${count} perubahan belum terkirim`,
    offline: (count: number) => `Tanpa sambungan: ${count} perubahan belum terkirim`,
    troubles: (count: number) => `${count} perlu dilihat`,
  },
  conflict: {
    title: "Sel ini diubah orang lain",
    mine: "Nilai Anda",
    theirs: "Nilai sekarang",
    by: (name: string, at: string) => `ditulis ${name}, ${at}`,
    empty: "kosong",
    useMine: "Pakai nilai saya",
    leaveTheirs: "Biarkan nilai sekarang",
  },
  refused: {
    title: "Belum dapat disimpan",
    yours: "Yang Anda tulis",
    edit: "Perbaiki",
    propose: "Kirim sebagai usulan",
    dismiss: "Buang tulisan saya",
  },
  proposed: { title: "Menunggu sebagai usulan", dismiss: "Tutup" },
  list: {
    title: "Perubahan yang perlu dilihat",
    none: "Tidak ada lagi yang perlu dilihat.",
    place: (row: number, column: string) => `Baris ${row}, ${column}`,
    gone: (column: string) => `Baris yang tidak ada lagi, ${column}`,
    more: "Tampilkan lebih banyak",
  },
  paste: {
    title: "Hasil tempel",
    done: (cells: number) => `${cells} sel ditulis.`,
    same: "Isi yang ditempel sama dengan yang sudah ada.",
    refused: (cells: number) => `${cells} sel tidak ditulis; alasannya ada di bawah.`,
    noPlace: (lines: number) => `${lines} baris tempelan tidak mendapat tempat karena berada di bawah baris terakhir.`,
    noColumn: (columns: number) => `${columns} kolom tempelan tidak mendapat tempat di sebelah kanan.`,
    tooMany: (most: string) => `Tempelan terlalu besar. Paling banyak ${most} sel sekali tempel.`,
  },
  leftover: (saved: number, others: number) =>
    others === 0
      ? `${saved} perubahan yang tadinya belum terkirim sudah tersimpan.`
      : `${saved} perubahan yang tadinya belum terkirim sudah tersimpan, ${others} perlu dilihat.`,
  undo: {
    button: "Urungkan",
    redo: "Ulangi",
    nothing: "Tidak ada lagi yang dapat diurungkan.",
    nothingAgain: "Tidak ada lagi yang dapat diulangi.",
    undone: (what: string) => `Diurungkan: ${what}.`,
    redone: (what: string) => `Diulangi: ${what}.`,
    cell: (column: string) => `isi sel ${column}`,
    cells: (count: number) => `isi ${count} sel`,
    insert: "baris baru",
    remove: "penghapusan baris",
    move: "pemindahan",
    split: "pemisahan sel",
    join: "penggabungan sel",
    describe: "keterkaitan dan penerima manfaat",
    undo: "perubahan sebelumnya",
  },
  menu: {
    button: "Menu sel",
    label: (row: number) => `Menu baris ${row}`,
    insert: {
      sector: "Sisipkan sektor di bawah",
      policy: "Sisipkan kebijakan di bawah",
      objective: "Sisipkan sasaran di bawah",
      program: "Sisipkan program di bawah",
      activity: "Sisipkan kegiatan di bawah",
      line: "Sisipkan baris indikator di bawah",
    } satisfies Record<SheetLevel, string>,
    up: (what: string) => `Pindahkan ${what} naik`,
    down: (what: string) => `Pindahkan ${what} turun`,
    levels: {
      sector: "sektor",
      policy: "kebijakan",
      objective: "sasaran",
      program: "program",
      activity: "kegiatan",
      line: "baris",
    } satisfies Record<SheetLevel, string>,
    split: "Pisahkan mulai baris ini",
    join: "Gabungkan dengan sel di atas",
    remove: (count: number) => (count === 1 ? "Hapus baris" : `Hapus ${count} baris`),
    removed: (count: number) => `${count} baris dihapus.`,
    inserted: "Baris baru disisipkan.",
    moved: "Dipindahkan.",
    splitDone: "Sel dipisahkan.",
    joined: "Sel digabungkan.",
    asProposal: (what: string) => `Usulkan: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`,
    proposed: "Perubahan ini menunggu sebagai usulan.",
  },
  addSector: "Tambah sektor",
  sectorName: "Nama sektor",
  phone: { edit: (column: string) => `Ubah ${column}`, save: "Simpan", cancel: "Batal" },
  faults: {
    conflict: {
      message: () => "Sel ini sudah diubah orang lain sejak Anda mulai menulis.",
      fix: "Bandingkan kedua nilainya, lalu pilih yang dipakai.",
    },
    "row-gone": {
      message: () => "Baris ini sudah dihapus.",
      fix: "Salin tulisan Anda ke baris lain bila masih diperlukan.",
    },
    "level-missing": {
      message: () => "Baris ini tidak mempunyai bagian pada tingkat itu.",
      fix: "Sisipkan dahulu program atau kegiatannya.",
    },
    "not-yours": {
      message: () => "Baris ini milik perangkat daerah lain.",
      fix: "Kirim sebagai usulan, atau sampaikan kepada perangkat daerahnya.",
    },
    shared: {
      message: () => "Sel ini dipakai bersama dan ditetapkan sekretariat.",
      fix: "Kirim sebagai usulan kepada sekretariat.",
    },
    "plan-not-open": {
      message: () => "Rencana sedang tidak dibuka untuk diubah.",
      fix: "Lihat tahapannya di layar Alur, atau kirim sebagai usulan.",
    },
    "part-not-open": {
      message: () => "Baris perangkat daerah ini sudah diajukan dan belum dikembalikan.",
      fix: "Tunggu pengembalian, atau kirim sebagai usulan.",
    },
    "ceilings-closed": {
      message: () => "Pagu sudah dikunci menurut tahap anggaran yang terakhir dicatat.",
      fix: "Sekretariat mencatat pergeseran atau perubahan dengan dokumennya di layar Versi; sampai saat itu kirim sebagai usulan.",
    },
    "ceiling-unreadable": {
      message: ({ text = "" }) => `"${text}" bukan jumlah rupiah yang dapat dibaca.`,
      fix: "Tulis angkanya saja, misalnya 1.250.000.000.",
    },
    "ceiling-undecidable": {
      message: ({ text = "", readings = "" }) => `"${text}" dapat berarti ${readings}.`,
      fix: "Tulis jumlahnya tanpa tanda pemisah, atau dengan titik tiap tiga angka.",
    },
    "target-undecidable": {
      message: ({ number = "" }) => `Koma atau titik pada "${number}" dapat berarti dua hal.`,
      fix: "Tulis desimal dengan koma dan ribuan dengan titik, misalnya 1.250 atau 12,5.",
    },
    "number-too-long": {
      message: ({ most = "" }) => `Nomor paling panjang ${most} huruf.`,
      fix: "Pendekkan nomornya.",
    },
    "nothing-above": {
      message: () => "Sel di atas tidak dapat digabungkan dengan sel ini.",
      fix: "Gabungkan dahulu sel di sebelah kirinya, atau pindahkan barisnya.",
    },
    "money-twice": {
      message: () => "Kedua sel memuat pagu, sumber, atau jadwal; menggabungkan akan menghilangkan salah satunya.",
      fix: "Kosongkan salah satu pagunya dahulu.",
    },
    "not-merged": {
      message: () => "Sel ini tidak tergabung dengan sel di atasnya.",
      fix: "Pilih baris di dalam sel gabungan.",
    },
    "no-neighbour": { message: () => "Sudah berada di ujung.", fix: "Pindahkan bagian yang memuatnya." },
    "wrong-level": {
      message: () => "Bagian pada tingkat itu tidak dapat berada di sini.",
      fix: "Pilih tempat di bawah tingkat yang lebih tinggi.",
    },
    "not-empty": { message: () => "Bagian ini masih memuat baris.", fix: "Hapus baris di bawahnya dahulu." },
    "priority-unknown": {
      message: () => "Prioritas itu sudah tidak ada di daftar RPKD atau RPJMD.",
      fix: "Muat ulang halaman, lalu pilih prioritas yang masih ada.",
    },
    "edit-unknown": {
      message: () => "Perubahan itu tidak dapat diurungkan lagi.",
      fix: "Ubah selnya langsung bila masih perlu.",
    },
    "different-values": {
      message: () => "Beberapa nilai berbeda jatuh pada satu sel gabungan.",
      fix: "Pisahkan selnya, atau tempel satu nilai saja.",
    },
    "too-long": { message: () => "Isi sel terlalu panjang.", fix: "Pendekkan sampai 20.000 huruf." },
    "not-a-cell": {
      message: () => "Perangkat daerah tidak ditulis di dalam sel.",
      fix: "Pakai tombol Tetapkan perangkat daerah.",
    },
    "not-sent": {
      message: ({ sentence = "" }) => `Peladen menolak perubahan ini. ${sentence}`,
      fix: "Salin tulisan Anda, muat ulang halaman, lalu coba lagi.",
    },
  } satisfies Record<CellFault, Sentence>,
};

export const en = {
  gridHint:
    "Arrow keys move, type or press Enter to change a cell, Ctrl+Enter opens the details, Shift+F10 opens the cell's menu, Space selects the row, F8 goes to the next note, F9 to the next conversation.",
  editorLabel: (column: string, row: number) => `${column}, row ${row}`,
  editorHint: "Enter saves, Esc cancels, Alt+Enter breaks the line.",
  changes: (rows: number, agencies: number) =>
    agencies === 0 ? `Changes ${rows} rows.` : `Changes ${rows} rows of ${agencies} agencies.`,
  becomesProposal: "This part belongs to the secretariat: your change becomes a proposal that waits for its consent.",
  suggestions: "Matching choices",
  suggestionCount: (count: number) => `${count} choices, arrow down to choose.`,
  confirm: {
    title: "Change a shared cell?",
    text: (rows: number, agencies: number) =>
      `Changes ${rows} rows of ${agencies} agencies. All of these rows change with it.`,
    yes: (rows: number) => `Change ${rows} rows`,
    no: "Back",
  },
  states: {
    waiting: "waiting for a connection",
    saving: "being saved",
    saved: "saved",
    conflict: "in conflict with somebody else's change",
    proposed: "waiting as a proposal",
    refused: "could not be saved yet",
  },
  status: {
    saved: "All saved",
    saving: "Saving…",
    waiting: (count: number) => `${count} changes not sent yet`,
    offline: (count: number) => `No connection: ${count} changes not sent yet`,
    troubles: (count: number) => `${count} to look at`,
  },
  conflict: {
    title: "Somebody else changed this cell",
    mine: "Your value",
    theirs: "Present value",
    by: (name: string, at: string) => `written by ${name}, ${at}`,
    empty: "empty",
    useMine: "Use my value",
    leaveTheirs: "Leave the present value",
  },
  refused: {
    title: "Could not be saved yet",
    yours: "What you wrote",
    edit: "Correct",
    propose: "Send as a proposal",
    dismiss: "Discard what I wrote",
  },
  proposed: { title: "Waiting as a proposal", dismiss: "Close" },
  list: {
    title: "Changes to look at",
    none: "Nothing is left to look at.",
    place: (row: number, column: string) => `Row ${row}, ${column}`,
    gone: (column: string) => `A row that is gone, ${column}`,
    more: "Show more",
  },
  paste: {
    title: "Pasted",
    done: (cells: number) => `${cells} cells written.`,
    same: "What was pasted stands there already.",
    refused: (cells: number) => `${cells} cells were not written; the reasons are below.`,
    noPlace: (lines: number) => `${lines} pasted lines had no place, being below the last row.`,
    noColumn: (columns: number) => `${columns} pasted columns had no place at the right.`,
    tooMany: (most: string) => `The pasted block is too large. At most ${most} cells can be pasted at once.`,
  },
  leftover: (saved: number, others: number) =>
    others === 0
      ? `${saved} changes that had not been sent are saved now.`
      : `${saved} changes that had not been sent are saved now, ${others} are to be looked at.`,
  undo: {
    button: "Undo",
    redo: "Redo",
    nothing: "There is nothing left to undo.",
    nothingAgain: "There is nothing left to redo.",
    undone: (what: string) => `Undone: ${what}.`,
    redone: (what: string) => `Redone: ${what}.`,
    cell: (column: string) => `contents of a cell, ${column}`,
    cells: (count: number) => `contents of ${count} cells`,
    insert: "a new row",
    remove: "the removal of rows",
    move: "a move",
    split: "a split cell",
    join: "a joined cell",
    describe: "links and beneficiaries",
    undo: "the change before",
  },
  menu: {
    button: "Cell menu",
    label: (row: number) => `Menu of row ${row}`,
    insert: {
      sector: "Insert a sector below",
      policy: "Insert a policy below",
      objective: "Insert an objective below",
      program: "Insert a programme below",
      activity: "Insert an activity below",
      line: "Insert an indicator row below",
    },
    up: (what: string) => `Move the ${what} up`,
    down: (what: string) => `Move the ${what} down`,
    levels: {
      sector: "sector",
      policy: "policy",
      objective: "objective",
      program: "programme",
      activity: "activity",
      line: "row",
    },
    split: "Split from this row on",
    join: "Join with the cell above",
    remove: (count: number) => (count === 1 ? "Remove the row" : `Remove ${count} rows`),
    removed: (count: number) => `${count} rows removed.`,
    inserted: "A new row is inserted.",
    moved: "Moved.",
    splitDone: "The cell is split.",
    joined: "The cells are joined.",
    asProposal: (what: string) => `Propose: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`,
    proposed: "This change waits as a proposal.",
  },
  addSector: "Add a sector",
  sectorName: "Name of the sector",
  phone: { edit: (column: string) => `Change ${column}`, save: "Save", cancel: "Cancel" },
  faults: {
    conflict: {
      message: () => "Somebody else has changed this cell since you began to write.",
      fix: "Compare both values and choose one.",
    },
    "row-gone": {
      message: () => "This row has been removed.",
      fix: "Copy what you wrote to another row if it is still needed.",
    },
    "level-missing": {
      message: () => "This row has nothing on that level.",
      fix: "Insert the programme or activity first.",
    },
    "not-yours": {
      message: () => "This row belongs to another agency.",
      fix: "Send it as a proposal, or tell the agency.",
    },
    shared: {
      message: () => "This cell is shared and set by the secretariat.",
      fix: "Send it to the secretariat as a proposal.",
    },
    "plan-not-open": {
      message: () => "The plan is not open for changes at present.",
      fix: "See its stage on the screen Progress, or send it as a proposal.",
    },
    "part-not-open": {
      message: () => "The rows of this agency are submitted and have not been returned.",
      fix: "Wait for their return, or send it as a proposal.",
    },
    "ceilings-closed": {
      message: () => "The ceilings are closed at the stage of the budget that was recorded last.",
      fix: "The secretariat records a shift or amendment with its document on the screen Versi; until then send this as a proposal.",
    },
    "ceiling-unreadable": {
      message: ({ text = "" }) => `"${text}" is no amount of rupiah that can be read.`,
      fix: "Write the figures alone, such as 1.250.000.000.",
    },
    "ceiling-undecidable": {
      message: ({ text = "", readings = "" }) => `"${text}" can mean ${readings}.`,
      fix: "Write the amount without separators, or with a dot every three figures.",
    },
    "target-undecidable": {
      message: ({ number = "" }) => `The comma or dot in "${number}" can mean two things.`,
      fix: "Write decimals with a comma and thousands with a dot, such as 1.250 or 12,5.",
    },
    "number-too-long": {
      message: ({ most = "" }) => `A number has at most ${most} characters.`,
      fix: "Shorten the number.",
    },
    "nothing-above": {
      message: () => "The cell above can't be joined with this one.",
      fix: "Join the cells left of it first, or move the row.",
    },
    "money-twice": {
      message: () => "Both cells hold a ceiling, a source or a schedule; joining would lose one.",
      fix: "Empty one of them first.",
    },
    "not-merged": {
      message: () => "This cell is not merged with the one above.",
      fix: "Choose a row inside a merged cell.",
    },
    "no-neighbour": { message: () => "It stands at the end already.", fix: "Move the part that holds it." },
    "wrong-level": {
      message: () => "Something of that level can't stand here.",
      fix: "Choose a place below a higher level.",
    },
    "not-empty": { message: () => "This part still holds rows.", fix: "Remove the rows below it first." },
    "priority-unknown": {
      message: () => "That priority is not on the list of the RPKD or RPJMD any more.",
      fix: "Reload the page, then choose one that is still there.",
    },
    "edit-unknown": {
      message: () => "That change can't be undone any more.",
      fix: "Change the cell itself if it is still needed.",
    },
    "different-values": {
      message: () => "Several different values meet one merged cell.",
      fix: "Split the cell, or paste one value only.",
    },
    "too-long": { message: () => "The contents are too long for a cell.", fix: "Shorten them to 20,000 characters." },
    "not-a-cell": {
      message: () => "The agency is not written in a cell.",
      fix: "Use the button Assign agency.",
    },
    "not-sent": {
      message: ({ sentence = "" }) => `The server refused this change. ${sentence}`,
      fix: "Copy what you wrote, reload the page, then try again.",
    },
  },
} satisfies typeof id;

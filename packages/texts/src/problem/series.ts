import type { ProblemText } from "./problem.ts";

/** Why figures of a series are not taken in yet, or at all, and what is only told about them. */
export const id = {
  "series-no-figures": {
    message: "Tabel ini tidak memuat kolom angka yang dikenali.",
    fix: "Beri judul kolom dengan nama indikator atau tahunnya, atau tentukan arti kolomnya.",
  },
  "series-region-asked": {
    message: "Tabel ini tidak menyebut wilayah.",
    fix: "Pilih wilayah tabel ini pada langkah arti.",
  },
  "series-region-empty": { message: "Baris ini tidak menyebut wilayah.", fix: "Isi kode atau nama wilayahnya." },
  "series-region-unknown": {
    message: "Wilayah “{value}” tidak dikenal.",
    fix: "Tulis nama provinsi, kabupaten, atau kota secara lengkap, atau kodenya.",
  },
  "series-region-ambiguous": {
    message: "Nama “{value}” dapat berarti {names}.",
    fix: "Tulis Kabupaten atau Kota di depannya, atau beri kode wilayahnya.",
  },
  "series-region-eliminated": {
    message: "“{value}” dibaca sebagai {region}, karena kolom ini menulis yang lain secara lengkap.",
    fix: "Tulis namanya secara lengkap bila bukan itu yang dimaksud.",
  },
  "series-code-unknown": {
    message: "Kode “{value}” bukan kode {system} wilayah mana pun.",
    fix: "Cocokkan kode dan sistemnya: kode BPS dan kode Kemendagri berbeda.",
  },
  "series-code-asked": {
    message: "Tidak dapat dipastikan apakah kode “{value}” kode BPS atau kode Kemendagri.",
    fix: "Pilih sistem kodenya pada langkah arti.",
  },
  "series-code-contradicted": {
    message: "Kode {system} {value} adalah {region}, tetapi barisnya bertuliskan {name}.",
    fix: "Perbaiki kode atau namanya; mungkin kodenya dari sistem yang lain.",
  },
  "series-codes-disagree": {
    message: "Kode {value} adalah {region}, sedangkan kode {other} adalah {otherRegion}.",
    fix: "Perbaiki salah satu kode; kode BPS dan kode Kemendagri berbeda.",
  },
  "series-period-asked": {
    message: "Tabel ini tidak menyebut periode.",
    fix: "Isi periode tabel ini pada langkah arti.",
  },
  "series-round-asked": {
    message: "Tahun {value} tidak menyebut ronde; {indicator} terbit lebih dari sekali setahun.",
    fix: "Pilih rondenya pada langkah arti.",
  },
  "series-round-unpublished": {
    message: "{indicator} tidak terbit untuk {value} pada tingkat wilayah ini.",
    fix: "Cocokkan ronde dan wilayahnya dengan sumber; angka kabupaten/kota dari Susenas hanya terbit untuk Maret.",
  },
  "series-round-settled": {
    message: "{count} angka “{value}” hanya menyebut tahun; rondenya ditetapkan {round}.",
    fix: "Pastikan ronde itu yang dimaksud sumbernya.",
  },
  "series-level-unknown": {
    message: "{indicator} tidak dihitung untuk {value}.",
    fix: "Cocokkan wilayah dan indikatornya.",
  },
  "series-indicator-asked": {
    message: "Tabel ini tidak menyebut indikator.",
    fix: "Pilih indikatornya pada langkah arti.",
  },
  "series-indicator-titled": {
    message: "Indikator “{value}” diambil dari judul tabel.",
    fix: "Ganti pada langkah arti bila bukan itu yang dimaksud.",
  },
  "series-name-unknown": {
    message: "“{value}” bukan nama indikator yang dikenal.",
    fix: "Pilih indikatornya pada langkah arti.",
  },
  "series-daerah-unknown": {
    message: "Daerah “{value}” tidak dikenal.",
    fix: "Tulis perkotaan, perdesaan, atau kota+desa.",
  },
  "series-vintage-unread": {
    message: "Tanggal terbit “{value}” tidak terbaca.",
    fix: "Tulis tanggalnya, misalnya 15 Juli 2022.",
  },
  "series-affair-missing": {
    message: "Belanja menurut urusan tanpa kode urusan: “{value}”.",
    fix: "Isi kode urusan, misalnya 1.02.",
  },
  "series-affair-unheld": {
    message: "{indicator} tidak disimpan menurut urusan; angka pada baris urusan bukan angka seluruh daerah.",
    fix: "Hapus kolom urusan bila angkanya seluruh daerah, atau jangan baca kolom ini.",
  },
  "series-unit-asked": {
    message: "Satuan {value} tidak disebut: dapat dihitung satu per satu atau dalam ribuan.",
    fix: "Pilih satuannya pada langkah arti.",
  },
  "series-basis-asked": {
    message: "{indicator} memerlukan garis atau metode yang dipakai.",
    fix: "Isi garis atau metodenya pada langkah arti, misalnya US$1,90 PPP 2011.",
  },
  "series-figure-twice": {
    message: "{indicator} untuk wilayah, periode, dan terbitan ini sudah ada di baris {first} ({other}).",
    fix: "Sisakan satu, atau beri tanggal terbit bila yang satu merevisi yang lain.",
  },
  "series-line-sum-refused": {
    message: "Garis kemiskinan {region} {period} berselisih Rp{missing} dari jumlah makanan dan bukan makanan.",
    fix: "Cocokkan ketiganya dengan sumbernya; selisih satu rupiah wajar.",
  },
  "series-too-many-figures": {
    message: "Berkas ini memuat lebih dari {limit} angka.",
    fix: "Pecah berkas menurut indikator atau tahun.",
  },
  "bps-key-ambiguous": {
    message: "Kunci {value} pada jawaban BPS dapat dibaca dengan dua cara.",
    fix: "Ambil lebih sedikit tahun atau wilayah sekaligus.",
  },
  "bps-key-unknown": {
    message: "Kunci {value} pada jawaban BPS tidak sesuai dengan daftar wilayah dan tahunnya.",
    fix: "Ambil ulang jawabannya dari BPS.",
  },
  "bps-answer-wrong": {
    message: "Jawaban BPS ini tidak berbentuk data dinamis.",
    fix: "Ambil ulang dengan model data, atau unggah berkas tabel.",
  },
  "bps-answer-empty": {
    message: "BPS menjawab bahwa datanya tidak tersedia.",
    fix: "Periksa kode wilayah (domain), nomor variabel, dan tahunnya.",
  },
  "bps-answer-large": {
    message: "Jawaban BPS ini terlalu besar untuk dibaca sekaligus.",
    fix: "Ambil lebih sedikit tahun atau wilayah.",
  },
} satisfies Record<string, ProblemText>;

export const en = {
  "series-no-figures": {
    message: "This table has no column of figures that is known.",
    fix: "Head the columns with their indicators or years, or say what they are.",
  },
  "series-region-asked": {
    message: "This table names no region.",
    fix: "Choose the region of this table where meanings are set.",
  },
  "series-region-empty": { message: "This line names no region.", fix: "Enter its code or name." },
  "series-region-unknown": {
    message: "The region “{value}” is not known.",
    fix: "Write the whole name of a province, regency or city, or its code.",
  },
  "series-region-ambiguous": {
    message: "“{value}” may be {names}.",
    fix: "Write Kabupaten or Kota in front of it, or give its code.",
  },
  "series-region-eliminated": {
    message: "“{value}” was read as {region}, because the column writes the other one out.",
    fix: "Write the name out if another is meant.",
  },
  "series-code-unknown": {
    message: "“{value}” is no region's code of {system}.",
    fix: "Check the code and its system: those of BPS and Kemendagri differ.",
  },
  "series-code-asked": {
    message: "Nothing says whether the code “{value}” is one of BPS or of Kemendagri.",
    fix: "Choose the system where meanings are set.",
  },
  "series-code-contradicted": {
    message: "The {system} code {value} is {region}, but the line says {name}.",
    fix: "Mend the code or the name; the code may be of the other system.",
  },
  "series-codes-disagree": {
    message: "The code {value} is {region}, while the code {other} is {otherRegion}.",
    fix: "Mend one of them; codes of BPS and Kemendagri differ.",
  },
  "series-period-asked": {
    message: "This table names no period.",
    fix: "Enter the period of this table where meanings are set.",
  },
  "series-round-asked": {
    message: "The year {value} names no round; {indicator} appears more than once a year.",
    fix: "Choose the round where meanings are set.",
  },
  "series-round-unpublished": {
    message: "{indicator} does not appear for {value} at this level of regions.",
    fix: "Compare round and region with the source; regency figures of Susenas appear for March alone.",
  },
  "series-round-settled": {
    message: "{count} figures “{value}” name a year only; their round was set to {round}.",
    fix: "Make sure that their source means that round.",
  },
  "series-level-unknown": {
    message: "{indicator} is not computed for {value}.",
    fix: "Check region and indicator.",
  },
  "series-indicator-asked": {
    message: "This table names no indicator.",
    fix: "Choose it where meanings are set.",
  },
  "series-indicator-titled": {
    message: "The indicator “{value}” was taken from the title of the table.",
    fix: "Change it where meanings are set if another is meant.",
  },
  "series-name-unknown": {
    message: "“{value}” is no indicator's name that is known.",
    fix: "Choose the indicator where meanings are set.",
  },
  "series-daerah-unknown": {
    message: "The area “{value}” is not known.",
    fix: "Write perkotaan, perdesaan or kota+desa.",
  },
  "series-vintage-unread": {
    message: "The day of release “{value}” can't be read.",
    fix: "Write the day, such as 15 Juli 2022.",
  },
  "series-affair-missing": {
    message: "Spending by affair without the affair's code: “{value}”.",
    fix: "Enter the code of the affair, such as 1.02.",
  },
  "series-affair-unheld": {
    message: "{indicator} is not held by affair; a figure in the row of an affair is not the region's whole.",
    fix: "Take the column of affairs away if the figure is the whole, or leave this column out.",
  },
  "series-unit-asked": {
    message: "The unit of {value} is not said: it may count one by one or by thousands.",
    fix: "Choose the unit where meanings are set.",
  },
  "series-basis-asked": {
    message: "{indicator} needs the line or method it was made by.",
    fix: "Enter it where meanings are set, such as US$1,90 PPP 2011.",
  },
  "series-figure-twice": {
    message: "{indicator} of this region, period and release stands in line {first} already ({other}).",
    fix: "Leave one, or give days of release if one revises the other.",
  },
  "series-line-sum-refused": {
    message: "The poverty line of {region}, {period}, differs by Rp{missing} from its food and non-food parts.",
    fix: "Compare the three with their source; a difference of one rupiah is usual.",
  },
  "series-too-many-figures": {
    message: "This file holds more than {limit} figures.",
    fix: "Split it by indicator or year.",
  },
  "bps-key-ambiguous": {
    message: "The key {value} in the answer of BPS can be read in two ways.",
    fix: "Fetch fewer years or regions at once.",
  },
  "bps-key-unknown": {
    message: "The key {value} in the answer of BPS fits none of its regions and years.",
    fix: "Fetch the answer again.",
  },
  "bps-answer-wrong": {
    message: "This answer of BPS is not one of dynamic data.",
    fix: "Fetch it again with the model data, or upload a table.",
  },
  "bps-answer-empty": {
    message: "BPS answers that there is no such figure.",
    fix: "Check the domain, the variable's number and the years.",
  },
  "bps-answer-large": {
    message: "This answer of BPS is too large to be read at once.",
    fix: "Fetch fewer years or regions.",
  },
} satisfies typeof id;

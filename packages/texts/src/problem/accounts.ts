/** Problems of a list of people to be imported, by code. */
export const id = {
  "account-list-no-header": {
    message: "Baris judul dengan kolom nama, surel, dan peran tidak ditemukan.",
    fix: "Tulis nama kolom pada baris pertama seperti pada contoh berkas, lalu unggah lagi.",
  },
  "account-list-too-long": {
    message: "Berkas memuat lebih dari {limit} orang.",
    fix: "Bagi menjadi beberapa berkas.",
  },
  "name-missing": { message: "Nama kosong.", fix: "Isi nama orangnya." },
  "name-unusable": {
    message: "Nama lebih dari 120 karakter atau memuat karakter yang tidak dapat dicetak: {value}",
    fix: "Tulis ulang namanya.",
  },
  "email-missing": { message: "Surel kosong.", fix: "Isi alamat surel; dengan itu orangnya masuk." },
  "email-unreadable": {
    message: "Ini bukan alamat surel: {value}",
    fix: "Tulis alamat lengkap, misalnya nama@contoh.go.id.",
  },
  "email-repeated": {
    message: "Surel {value} sudah ada pada baris {first} berkas ini.",
    fix: "Hapus salah satu barisnya, atau tulis surel orang yang dimaksud.",
  },
  "role-missing": { message: "Peran kosong.", fix: "Isi salah satu: {offered}." },
  "role-unknown": { message: "Peran ini tidak dikenal: {value}", fix: "Tulis salah satu: {offered}." },
  "region-unknown-code": {
    message: "Ini bukan kode wilayah Kemendagri yang dikenal: {value}",
    fix: "Tulis kode seperti 53 atau 53.02, atau kosongkan untuk wilayah instansi.",
  },
  "region-not-ours": {
    message: "Wilayah {value} berada di luar wilayah instansi ({region}).",
    fix: "Tulis kode di dalam wilayah instansi, atau kosongkan.",
  },
  "agency-not-listed": {
    message: "Perangkat daerah ini tidak ada dalam daftar: {value}",
    fix: "Tulis nama lengkap atau nama singkat seperti pada daftar perangkat daerah, atau tambahkan lebih dahulu.",
  },
  "agency-ambiguous": {
    message: "Beberapa perangkat daerah bernama sama: {value}",
    fix: "Tulis nama lengkapnya.",
  },
  "agency-missing": { message: "Peran ini memerlukan perangkat daerah.", fix: "Isi kolom perangkat daerah." },
  "group-unknown-word": { message: "Kelompok ini tidak dikenal: {value}", fix: "Tulis I, II, atau III." },
  "group-missing": {
    message: "Koordinator memerlukan kelompok program.",
    fix: "Isi kolom kelompok dengan I, II, atau III.",
  },
};

export const en = {
  "account-list-no-header": {
    message: "There is no header with the columns nama, surel and peran.",
    fix: "Write the names of the columns in the first line as the example file does, and upload it again.",
  },
  "account-list-too-long": { message: "The file holds more than {limit} people.", fix: "Split it into several files." },
  "name-missing": { message: "The name is empty.", fix: "Enter the person's name." },
  "name-unusable": {
    message: "The name is longer than 120 characters or holds some that can't be printed: {value}",
    fix: "Write the name anew.",
  },
  "email-missing": { message: "The address is empty.", fix: "Enter the email address; the person signs in with it." },
  "email-unreadable": {
    message: "This is no email address: {value}",
    fix: "Write it whole, such as nama@contoh.go.id.",
  },
  "email-repeated": {
    message: "The address {value} stands in line {first} of this file already.",
    fix: "Remove one of the rows, or write the address of the person that is meant.",
  },
  "role-missing": { message: "The role is empty.", fix: "Enter one of: {offered}." },
  "role-unknown": { message: "This role is not known: {value}", fix: "Write one of: {offered}." },
  "region-unknown-code": {
    message: "This is no known Kemendagri code: {value}",
    fix: "Write a code like 53 or 53.02, or leave it empty for the instance's region.",
  },
  "region-not-ours": {
    message: "Region {value} lies outside the instance's region ({region}).",
    fix: "Write a code within the instance's region, or leave it empty.",
  },
  "agency-not-listed": {
    message: "This agency is not in the list: {value}",
    fix: "Write its full or short name as in the list of agencies, or add it first.",
  },
  "agency-ambiguous": { message: "Several agencies have this name: {value}", fix: "Write the full name." },
  "agency-missing": { message: "This role needs an agency.", fix: "Fill in the column perangkat daerah." },
  "group-unknown-word": { message: "This group is not known: {value}", fix: "Write I, II or III." },
  "group-missing": {
    message: "A coordinator needs a programme group.",
    fix: "Write I, II or III in the column kelompok.",
  },
} satisfies typeof id;

/** Why figures were not taken in, or an import of them not taken back. */
export const id = {
  "figures-contradict":
    "{count} angka bertentangan dengan yang sudah disimpan untuk terbitan yang sama, sehingga berkas ini tidak disimpan. Yang pertama: {indicator}, wilayah {region}, {period}, tersimpan {held}, di berkas {next}. Angka yang direvisi perlu tanggal terbitan yang baru.",
  "import-built-upon":
    "{count} angka dari impor ini sudah direvisi oleh impor yang lebih baru. Batalkan impor yang lebih baru itu dahulu.",
};

export const en = {
  "figures-contradict":
    "{count} figures contradict what is held of the same release, so this file was not taken in. The first: {indicator}, region {region}, {period}, held {held}, in the file {next}. A revised figure needs the day of its new release.",
  "import-built-upon": "{count} figures of this import were revised by a newer one. Undo the newer import first.",
} satisfies typeof id;

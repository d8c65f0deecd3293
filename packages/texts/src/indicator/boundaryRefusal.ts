/** Why a file gives no boundaries. */
export const id = {
  "boundary-not-json": "Berkas ini bukan GeoJSON yang utuh. Unggah ulang, atau ekspor lagi dari program petanya.",
  "boundary-too-deep": "Isi berkas bertumpuk lebih dari {limit} tingkat; GeoJSON tidak demikian.",
  "boundary-not-collection":
    "Berkas ini bukan GeoJSON FeatureCollection dengan poligon. Ekspor dari program peta sebagai GeoJSON (RFC 7946).",
  "boundary-crs":
    "Koordinat berkas ini memakai sistem {name}. Rata membaca WGS 84 (EPSG:4326) saja; ekspor ulang dengan sistem itu.",
  "boundary-coordinates":
    "Koordinat {x}; {y} bukan derajat bujur dan lintang di sekitar Indonesia. Ekspor ulang dengan sistem WGS 84 (EPSG:4326).",
  "boundary-swapped":
    "Koordinat {x}; {y} tampaknya tertukar: dalam GeoJSON bujur berdiri sebelum lintang. Ekspor ulang berkasnya.",
  "boundary-too-many":
    "Isi berkas melewati batas {limit}. Sederhanakan batas wilayahnya di program peta, lalu unggah lagi.",
  "boundary-code-ambiguous":
    "Kode empat angka pada berkas ini bisa kode Kemendagri, bisa kode BPS, dan keduanya berbeda. Tambahkan kolom nama wilayah, atau tulis kode Kemendagri dengan titik (53.01).",
  "boundary-no-region":
    "Tidak ada poligon yang kode atau namanya cocok dengan kabupaten/kota di provinsi ini. Periksa isi kolom kode dan nama.",
};

export const en = {
  "boundary-not-json": "This file is no whole GeoJSON. Upload it again, or export it once more from the map program.",
  "boundary-too-deep": "The file is nested deeper than {limit} levels, which no GeoJSON is.",
  "boundary-not-collection":
    "This file is no GeoJSON FeatureCollection of polygons. Export it from the map program as GeoJSON (RFC 7946).",
  "boundary-crs":
    "The coordinates of this file are in {name}. Rata reads WGS 84 (EPSG:4326) alone; export it again in that system.",
  "boundary-coordinates":
    "The coordinates {x}; {y} are no degrees of longitude and latitude about Indonesia. Export it again in WGS 84 (EPSG:4326).",
  "boundary-swapped":
    "The coordinates {x}; {y} seem to be swapped: in GeoJSON longitude comes before latitude. Export the file again.",
  "boundary-too-many":
    "The file exceeds the limit of {limit}. Simplify the boundaries in the map program, then upload again.",
  "boundary-code-ambiguous":
    "Codes of four digits in this file may be those of Kemendagri or of BPS, which differ. Add a column with the names, or write Kemendagri codes with their dot (53.01).",
  "boundary-no-region":
    "No polygon has a code or name of a regency of this province. Check the columns of code and name.",
} satisfies typeof id;

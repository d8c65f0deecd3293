import type { ProblemText } from "./problem.ts";

/** Why a file gives no boundaries of regions. */
export const id = {
  "boundary-not-json": {
    message: "Berkas ini bukan GeoJSON yang utuh.",
    fix: "Unggah ulang, atau ekspor lagi dari program petanya.",
  },
  "boundary-too-deep": {
    message: "Isi berkas bertumpuk lebih dari {limit} tingkat; GeoJSON tidak demikian.",
    fix: "Ekspor lagi dari program petanya sebagai GeoJSON.",
  },
  "boundary-not-collection": {
    message: "Berkas ini bukan GeoJSON FeatureCollection dengan poligon.",
    fix: "Ekspor dari program petanya sebagai GeoJSON (RFC 7946).",
  },
  "boundary-crs": {
    message: "Koordinat berkas ini memakai sistem {name}; yang dibaca hanya WGS 84 (EPSG:4326).",
    fix: "Ekspor ulang dengan sistem WGS 84.",
  },
  "boundary-coordinates": {
    message: "Koordinat {x}; {y} bukan derajat bujur dan lintang di sekitar Indonesia.",
    fix: "Ekspor ulang dengan sistem WGS 84 (EPSG:4326).",
  },
  "boundary-swapped": {
    message: "Koordinat {x}; {y} tampaknya tertukar: dalam GeoJSON bujur berdiri sebelum lintang.",
    fix: "Ekspor ulang berkasnya dengan urutan bujur, lintang.",
  },
  "boundary-too-many": {
    message: "Isi berkas melewati batas {limit} titik, cincin, atau wilayah.",
    fix: "Sederhanakan batas wilayahnya di program peta, lalu unggah lagi.",
  },
  "boundary-code-ambiguous": {
    message: "Kode empat angka di berkas ini dapat berupa kode Kemendagri atau kode BPS, dan keduanya berbeda.",
    fix: "Tambahkan kolom nama wilayah, atau tulis kode Kemendagri dengan titik (53.01).",
  },
  "boundary-no-region": {
    message: "Tidak ada poligon yang kode atau namanya cocok dengan kabupaten/kota di provinsi ini.",
    fix: "Periksa isi kolom kode dan nama wilayah.",
  },
} satisfies Record<string, ProblemText>;

export const en = {
  "boundary-not-json": {
    message: "This file is no whole GeoJSON.",
    fix: "Upload it again, or export it once more from the map program.",
  },
  "boundary-too-deep": {
    message: "The file is nested deeper than {limit} levels, which no GeoJSON is.",
    fix: "Export it once more from the map program as GeoJSON.",
  },
  "boundary-not-collection": {
    message: "This file is no GeoJSON FeatureCollection of polygons.",
    fix: "Export it from the map program as GeoJSON (RFC 7946).",
  },
  "boundary-crs": {
    message: "The coordinates of this file are in {name}; WGS 84 (EPSG:4326) alone is read.",
    fix: "Export it again in WGS 84.",
  },
  "boundary-coordinates": {
    message: "The coordinates {x}; {y} are no degrees of longitude and latitude about Indonesia.",
    fix: "Export it again in WGS 84 (EPSG:4326).",
  },
  "boundary-swapped": {
    message: "The coordinates {x}; {y} seem to be swapped: in GeoJSON longitude comes before latitude.",
    fix: "Export the file again with longitude before latitude.",
  },
  "boundary-too-many": {
    message: "The file exceeds the limit of {limit} points, rings or regions.",
    fix: "Simplify the boundaries in the map program, then upload again.",
  },
  "boundary-code-ambiguous": {
    message: "Codes of four digits in this file may be those of Kemendagri or of BPS, which differ.",
    fix: "Add a column with the names, or write Kemendagri codes with their dot (53.01).",
  },
  "boundary-no-region": {
    message: "No polygon has a code or name of a regency of this province.",
    fix: "Check the columns of code and name.",
  },
} satisfies Record<keyof typeof id, ProblemText>;

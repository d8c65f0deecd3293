/** Why a change of agencies, or of whose rows they are, was refused. */
export const id = {
  "agency-not-valid": "{agency} tidak berlaku pada tahun {year}. Pilih perangkat daerah yang berlaku pada tahun itu.",
  "agency-days-disordered":
    "Tanggal perangkat daerah ini tidak berurutan. Urutkan: mulai, tiap pergantian nama, lalu berakhir.",
  "agency-successor-unfit":
    "Penerus {agency} sudah berakhir lebih dahulu, atau menunjuk dirinya sendiri. Periksa penerus dan tanggal berakhirnya.",
};

export const en = {
  "agency-not-valid": "{agency} is not there in {year}. Choose an agency that is there in that year.",
  "agency-days-disordered":
    "The dates of this agency are not in order. Order them: beginning, each change of name, then end.",
  "agency-successor-unfit":
    "The successor of {agency} ended before it, or is itself. Check the successor and the day of the end.",
} satisfies typeof id;

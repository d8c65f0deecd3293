import type { VerdictRule } from "../Verdict.ts";

/** The rule of every comparison over time: exact, by equal rounds. */
export const CHANGE_RULE: VerdictRule = {
  code: "change",
  text: {
    id: "Nilai terakhir dikurangi nilai sebelumnya pada ronde yang sama, pada desimal yang lebih sedikit; membaik atau memburuk menurut arah indikator.",
    en: "The latest value less the one before of the same round, at the fewer decimals; better or worse by the indicator's direction.",
  },
  basis: "Definisi indikator; ronde survei yang berbeda tidak dibandingkan",
  confidence: "A",
  params: {},
};

/** The rule of every comparison between regions. */
export const POSITION_RULE: VerdictRule = {
  code: "position",
  text: {
    id: "Nilai wilayah dikurangi nilai pembanding pada periode yang sama; lebih baik menurut arah indikator.",
    en: "The region's value less the other's at the same period; better by the indicator's direction.",
  },
  basis: "Definisi indikator",
  confidence: "A",
  params: {},
};

/** The rule of ranks among regions. */
export const RANK_RULE: VerdictRule = {
  code: "rank",
  text: {
    id: "Wilayah diurutkan menurut nilai pada periode yang sama, dari yang paling baik menurut arah indikator; nilai sama berarti urutan sama, wilayah tanpa nilai tidak diurutkan.",
    en: "Regions are ordered by their value at the same period, the best by the indicator's direction first; equal values share a rank, regions without a value are not ranked.",
  },
  basis: "Perbandingan nilai terbit",
  confidence: "A",
  params: {},
};

/** The rule of records. */
export const RECORD_RULE: VerdictRule = {
  code: "record",
  text: {
    id: "Nilai terakhir di luar semua nilai sebelumnya pada ronde yang sama; paling sedikit empat nilai.",
    en: "The latest value lies beyond every earlier one of the same round; at least four values.",
  },
  basis: "Perbandingan nilai terbit",
  confidence: "A",
  params: {},
};

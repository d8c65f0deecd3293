/** What the verdicts of analyses are called: they state and accuse nobody. */
export const id = {
  change: { better: "membaik", worse: "memburuk", same: "tetap", neutral: "tidak dinilai" },
  position: { better: "lebih baik", worse: "belum lebih baik", same: "sama", neutral: "tidak dinilai" },
  direction: {
    "toward-target": "searah target",
    partly: "sebagian searah target",
    "not-yet": "belum searah target",
    undetermined: "belum dapat disimpulkan",
  },
  record: { highest: "tertinggi", lowest: "terendah" },
  relevance: { relevant: "relevan", "not-relevant": "tidak relevan", undetermined: "belum dapat disimpulkan" },
};

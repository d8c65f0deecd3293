import type { AppRouter } from "@rata/api/router";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>;

/** A note of the review with its acceptance, as the server tells it. */
export type Finding = Outputs["plan"]["findings"]["findings"][number];
export type PlanSummary = Outputs["plan"]["summary"];

import { accountRouter } from "#account/account.router";
import { postRouter } from "#account/post.router";
import { auditRouter } from "#trail/trail.router";
import { commentRouter } from "#comment/comment.router";
import { documentRouter } from "#document/document.router";
import { boundaryRouter } from "#indicator/boundary.router";
import { indicatorRouter } from "#indicator/indicator.router";
import { agencyRouter, instanceRouter } from "#agency/agency.router";
import { sessionRouter } from "#agency/session.router";
import { notificationRouter } from "#notification/notification.router";
import { planRouter } from "#plan/plan.router";
import { lifecycleRouter } from "#plan/lifecycle/lifecycle.router";
import { versionRouter } from "#plan/version/version.router";
import { proposalRouter } from "#plan/proposal/proposal.router";
import { workbookRouter } from "#plan/workbook/workbook.router";
import { placeRouter } from "#place/place.router";
import { priorityRouter } from "#priority/priority.router";
import { router } from "#trpc";
import { uploadRouter } from "./uploads.ts";

export const appRouter = router({
  session: sessionRouter,
  instance: instanceRouter,
  agency: agencyRouter,
  account: accountRouter,
  post: postRouter,
  plan: planRouter,
  upload: uploadRouter,
  workbook: workbookRouter,
  lifecycle: lifecycleRouter,
  version: versionRouter,
  proposal: proposalRouter,
  comment: commentRouter,
  notification: notificationRouter,
  priority: priorityRouter,
  place: placeRouter,
  indicator: indicatorRouter,
  boundary: boundaryRouter,
  document: documentRouter,
  audit: auditRouter,
});
export type AppRouter = typeof appRouter;

import type * as z from "zod";
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
import { importRouter } from "#plan/matrix/import.router";
import { planRouter } from "#plan/plan.router";
import { progressRouter } from "#plan/lifecycle/lifecycle.router";
import { versionRouter } from "#plan/version/version.router";
import { proposalRouter } from "#plan/proposal/proposal.router";
import { workbookRouter } from "#plan/workbook/workbook.router";
import { placeRouter } from "#place/place.router";
import { priorityRouter } from "#priority/priority.router";
import { router } from "#trpc";
import type * as accountListViews from "#agency/accountList.views";
import type * as trailViews from "#trail/trail.views";
import type * as commentViews from "#comment/comment.views";
import type * as notificationViews from "#notification/notification.views";
import type * as budgetViews from "#plan/budget/budget.views";
import type * as importViews from "#plan/matrix/import.views";
import type * as progressViews from "#plan/lifecycle/lifecycle.views";
import type * as stageViews from "#plan/stage/budgetStage.views";
import type * as versionViews from "#plan/version/version.views";
import type * as proposalViews from "#plan/proposal/proposal.views";
import type * as workbookViews from "#plan/workbook/workbook.views";
import type * as placeViews from "#place/place.views";
import type * as boundaryViews from "#indicator/boundary.views";
import type * as priorityViews from "#priority/priority.views";
import type * as figureImportViews from "#indicator/figureImport.views";
import type * as meaningViews from "#plan/matrix/meaning.views";

export const appRouter = router({
  session: sessionRouter,
  instance: instanceRouter,
  agency: agencyRouter,
  account: accountRouter,
  post: postRouter,
  plan: planRouter,
  import: importRouter,
  workbook: workbookRouter,
  progress: progressRouter,
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

/** Bodies of the answers that do not travel by tRPC: uploads and errors of downloads. */
export type ImportPreview = z.output<typeof importViews.ImportPreview>;
export type ImportCommit = z.output<typeof importViews.ImportCommit>;
export type ImportMeaning = z.output<typeof meaningViews.Meaning>;
export type WorkbookItem = z.output<typeof workbookViews.WorkbookItem>;
export type WorkbookGuidance = z.output<typeof workbookViews.GuidanceView>;
export type WorkbookPreview = z.output<typeof workbookViews.WorkbookPreview>;
export type BudgetPreview = z.output<typeof budgetViews.BudgetPreview>;
export type BudgetCommit = z.output<typeof budgetViews.BudgetCommit>;
export type BudgetMeaning = z.output<typeof budgetViews.BudgetMeaning>;
export type BudgetDocument = z.output<typeof budgetViews.BudgetDocument>;
export type ProgressView = z.output<typeof progressViews.ProgressView>;
export type PartRow = z.output<typeof progressViews.PartRow>;
export type VersionList = z.output<typeof versionViews.VersionList>;
export type VersionItem = z.output<typeof versionViews.VersionItem>;
export type VersionComparison = z.output<typeof versionViews.VersionComparison>;
export type RestorePreview = z.output<typeof versionViews.RestorePreview>;
export type StageItem = z.output<typeof stageViews.StageItem>;
export type CopyState = z.output<typeof versionViews.CopyState>;
export type ProposalItem = z.output<typeof proposalViews.ProposalItem>;
export type CommentThread = z.output<typeof commentViews.ThreadView>;
export type CommentItem = z.output<typeof commentViews.CommentView>;
export type CommentPerson = z.output<typeof commentViews.PersonView>;
export type NotificationItem = z.output<typeof notificationViews.NotificationItem>;
export type DocumentView = z.output<typeof priorityViews.DocumentView>;
export type PlaceList = z.output<typeof placeViews.PlaceList>;
export type PlaceItem = z.output<typeof placeViews.PlaceItem>;
export type NamedPlace = z.output<typeof placeViews.NamedPlace>;
export type BlockPreview = z.output<typeof placeViews.BlockPreview>;
export type BoundaryPreview = z.output<typeof boundaryViews.BoundaryPreview>;
export type AccountListPreview = z.output<typeof accountListViews.AccountListPreview>;
export type AccountListCommit = z.output<typeof accountListViews.AccountListCommit>;
export type TrailItem = z.output<typeof trailViews.TrailItem>;
export type FigureImportPreview = z.output<typeof figureImportViews.FigureImportPreview>;
export type FigureImportCommit = z.output<typeof figureImportViews.FigureImportCommit>;
export type FigureMeaning = z.output<typeof figureImportViews.FigureMeaning>;
export type HttpProblems = z.output<typeof importViews.HttpProblems>;

import { AccountTable } from "#account/account.table";
import { AccountLinkTable } from "#account/link.table";
import { RecoveryCodeTable, SecondStepTable } from "#account/secondStep.table";
import { SessionTable, SignInAttemptTable } from "#account/session.table";
import { ActingPostTable } from "#account/post.table";
import { AuditEntryTable } from "#audit/audit.table";
import { AuditSealTable } from "#audit/seal.table";
import { CommentTable, CommentThreadTable } from "#comment/comment.table";
import { DocumentOrderTable } from "#document/order.table";
import { BoundaryTable } from "#indicator/boundary.table";
import { ObservationSourceTable, ObservationTable } from "#indicator/observation.table";
import { AgencyTable, InstanceTable } from "#agency/agency.table";
import { JobRoutineTable } from "#jobs/routine.table";
import { MailTable, MailWishTable } from "#notification/mail.table";
import { NotificationTable } from "#notification/notification.table";
import { PlanGuidanceTable } from "#plan/workbook/guidance.table";
import { ImportCommitTable, StoredFileTable } from "#upload/upload.table";
import { ImportMeaningTable } from "#plan/matrix/meaning.table";
import { FindingAcceptanceTable } from "#plan/finding/finding.table";
import { PlanOriginTable } from "#plan/version/origin.table";
import { PlanEventTable, PlanProgressTable } from "#plan/core/lifecycle.table";
import { PlanDeadlineTable } from "#plan/lifecycle/deadline.table";
import { PlanProposalTable } from "#plan/proposal/proposal.table";
import { PlanBudgetStageTable } from "#plan/budget-stage/budgetStage.table";
import {
  PlanLineSourceTable,
  PlanLineTable,
  PlanNodeTable,
  PlanOperationTable,
  PlanTable,
} from "#plan/core/plan.table";
import { PriorityDocumentTable, PriorityItemTable, PriorityPlaceTable } from "#priority/priority.table";

/** Every table, in an order in which each refers only to those before it: a restore fills them so. */
export const ENTITIES = [
  InstanceTable,
  AgencyTable,
  AccountTable,
  ActingPostTable,
  SessionTable,
  SignInAttemptTable,
  AccountLinkTable,
  SecondStepTable,
  RecoveryCodeTable,
  AuditEntryTable,
  AuditSealTable,
  PlanTable,
  PlanNodeTable,
  PlanLineTable,
  PlanLineSourceTable,
  PlanOperationTable,
  StoredFileTable,
  ImportCommitTable,
  ImportMeaningTable,
  FindingAcceptanceTable,
  PlanGuidanceTable,
  PlanProgressTable,
  PlanEventTable,
  PlanOriginTable,
  PlanProposalTable,
  PlanDeadlineTable,
  PlanBudgetStageTable,
  CommentThreadTable,
  CommentTable,
  NotificationTable,
  MailWishTable,
  MailTable,
  PriorityDocumentTable,
  PriorityItemTable,
  PriorityPlaceTable,
  ObservationSourceTable,
  ObservationTable,
  BoundaryTable,
  DocumentOrderTable,
  JobRoutineTable,
];

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
import { ObservationImportTable, ObservationSourceTable, ObservationTable } from "#indicator/observation.table";
import { AgencyTable, InstanceTable } from "#institution/institution.table";
import { MailTable, MailWishTable } from "#notification/mail.table";
import { NotificationTable } from "#notification/notification.table";
import { PlanGuidanceTable } from "#plan/guidance.table";
import { ImportCommitTable, StoredFileTable } from "#plan/import.table";
import { ImportMeaningTable } from "#plan/meaning.table";
import { NoteAcceptanceTable } from "#plan/note.table";
import { PlanOriginTable } from "#plan/origin.table";
import { PlanEventTable, PlanProgressTable } from "#plan/progress.table";
import { PlanDeadlineTable } from "#plan/deadline.table";
import { PlanProposalTable } from "#plan/proposal.table";
import { PlanBudgetStageTable } from "#plan/stage.table";
import { PlanLineSourceTable, PlanLineTable, PlanNodeTable, PlanOperationTable, PlanTable } from "#plan/plan.table";
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
  NoteAcceptanceTable,
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
  ObservationImportTable,
  ObservationTable,
  BoundaryTable,
  DocumentOrderTable,
];

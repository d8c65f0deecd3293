import { Migration20261124000000_first } from "./Migration20261124000000_first.ts";
import { Migration20261124090000_importMeaning } from "./Migration20261124090000_importMeaning.ts";
import { Migration20261124110000_documentOrder } from "./Migration20261124110000_documentOrder.ts";
import { Migration20261124111000_logo } from "./Migration20261124111000_logo.ts";
import { Migration20261124120000_workbook } from "./Migration20261124120000_workbook.ts";
import { Migration20261124130000_progress } from "./Migration20261124130000_progress.ts";
import { Migration20261124140000_audit_seal } from "./Migration20261124140000_audit_seal.ts";
import { Migration20261124150000_plan_origin } from "./Migration20261124150000_plan_origin.ts";
import { Migration20261124160000_proposal } from "./Migration20261124160000_proposal.ts";
import { Migration20261124170000_deadline } from "./Migration20261124170000_deadline.ts";
import { Migration20261124180000_account_link } from "./Migration20261124180000_account_link.ts";
import { Migration20261124190000_comment } from "./Migration20261124190000_comment.ts";
import { Migration20261124200000_row_links } from "./Migration20261124200000_row_links.ts";
import { Migration20261124205000_priority } from "./Migration20261124205000_priority.ts";
import { Migration20261124230000_acting_post } from "./Migration20261124230000_acting_post.ts";
import { Migration20261124240000_budget_stage } from "./Migration20261124240000_budget_stage.ts";
import { Migration20261124250000_agency_history } from "./Migration20261124250000_agency_history.ts";
import { Migration20261124255000_stage_complete } from "./Migration20261124255000_stage_complete.ts";
import { Migration20261124260000_observation } from "./Migration20261124260000_observation.ts";
import { Migration20261124270000_boundary } from "./Migration20261124270000_boundary.ts";
import { Migration20261201120000_job_lease } from "./Migration20261201120000_job_lease.ts";
import { Migration20261201130000_schedule } from "./Migration20261201130000_schedule.ts";

/** All migrations in order, named here because a bundle has no folder to look into. */
export const MIGRATIONS = [
  { name: "Migration20261124000000_first", class: Migration20261124000000_first },
  { name: "Migration20261124090000_importMeaning", class: Migration20261124090000_importMeaning },
  { name: "Migration20261124110000_documentOrder", class: Migration20261124110000_documentOrder },
  { name: "Migration20261124111000_logo", class: Migration20261124111000_logo },
  { name: "Migration20261124120000_workbook", class: Migration20261124120000_workbook },
  { name: "Migration20261124130000_progress", class: Migration20261124130000_progress },
  { name: "Migration20261124140000_audit_seal", class: Migration20261124140000_audit_seal },
  { name: "Migration20261124150000_plan_origin", class: Migration20261124150000_plan_origin },
  { name: "Migration20261124160000_proposal", class: Migration20261124160000_proposal },
  { name: "Migration20261124170000_deadline", class: Migration20261124170000_deadline },
  { name: "Migration20261124180000_account_link", class: Migration20261124180000_account_link },
  { name: "Migration20261124190000_comment", class: Migration20261124190000_comment },
  { name: "Migration20261124200000_row_links", class: Migration20261124200000_row_links },
  { name: "Migration20261124205000_priority", class: Migration20261124205000_priority },
  { name: "Migration20261124230000_acting_post", class: Migration20261124230000_acting_post },
  { name: "Migration20261124240000_budget_stage", class: Migration20261124240000_budget_stage },
  { name: "Migration20261124250000_agency_history", class: Migration20261124250000_agency_history },
  { name: "Migration20261124255000_stage_complete", class: Migration20261124255000_stage_complete },
  { name: "Migration20261124260000_observation", class: Migration20261124260000_observation },
  { name: "Migration20261124270000_boundary", class: Migration20261124270000_boundary },
  { name: "Migration20261201120000_job_lease", class: Migration20261201120000_job_lease },
  { name: "Migration20261201130000_schedule", class: Migration20261201130000_schedule },
];

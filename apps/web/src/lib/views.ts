import type { AppRouter } from "@rata/api/router";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;
type Uploads = Outputs["upload"];
type Parts<Kind extends keyof Uploads> = NonNullable<Inputs["upload"][Kind]["commit"]["parts"]>;

/** What a file is read under, and what is decided about it, by the kind of upload. */
type Wish<Kind extends keyof Uploads> = Parts<Kind>["wish"];
type Decision<Kind extends keyof Uploads> = Parts<Kind>["decision"];

export type PastUpload = Uploads["matrix"]["past"][number];
export type ImportPreview = Uploads["matrix"]["preview"];
export type ImportCommit = Uploads["matrix"]["commit"];
export type FileMeaning = Wish<"matrix">["meaning"];
export type BudgetPreview = Uploads["budget"]["preview"];
export type BudgetMeaning = Wish<"budget">["meaning"];
export type BudgetDocument = Omit<Decision<"budget">, "codes" | "ceilings">;
export type WorkbookPreview = Uploads["workbook"]["preview"];
export type WorkbookWish = Wish<"workbook">;
export type FigureImportPreview = Uploads["figures"]["preview"];
export type FigureImportCommit = Uploads["figures"]["commit"];
export type FigureMeaning = Wish<"figures">["meaning"];
export type BoundaryPreview = Uploads["boundaries"]["preview"];
export type AccountListPreview = Uploads["accounts"]["preview"];
export type AccountListCommit = Uploads["accounts"]["commit"];

export type WorkbookItem = Outputs["workbook"]["list"][number];
export type WorkbookGuidance = Outputs["workbook"]["guidance"];
export type LifecycleView = Outputs["lifecycle"]["get"];
export type PartRow = Outputs["lifecycle"]["rows"][number];
export type VersionList = Outputs["version"]["list"];
export type VersionItem = VersionList["items"][number];
export type VersionComparison = Outputs["version"]["compare"];
export type RestorePreview = Outputs["version"]["previewRestore"];
export type StageItem = Outputs["version"]["stages"][number];
export type CopyState = NonNullable<Outputs["version"]["untouched"]>;
export type ProposalItem = Outputs["proposal"]["list"][number];
export type CommentThread = Outputs["comment"]["list"]["threads"][number];
export type CommentItem = CommentThread["comments"][number];
export type CommentPerson = Outputs["comment"]["people"][number];
export type NotificationItem = Outputs["notification"]["list"]["items"][number];
export type DocumentView = Outputs["priority"]["list"][number];
export type PlaceList = Outputs["place"]["list"];
export type PlaceItem = PlaceList["places"][number];
export type NamedPlace = Outputs["place"]["search"][number];
export type BlockPreview = Outputs["place"]["preview"];
export type TrailItem = Outputs["audit"]["list"]["items"][number];

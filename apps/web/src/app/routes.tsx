import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  stringifySearchWith,
} from "@tanstack/react-router";
import { ErrorScreen } from "#app/ErrorScreen.tsx";
import { Frame } from "#app/frame/Frame.tsx";
import { Loading } from "#components/Loading.tsx";
import { NotFound } from "#app/NotFound.tsx";
import { toCommentSearch } from "#lib/commentSearch";
import { toMatrixSearch, toReviewSearch, toWishedYear } from "#lib/matrixSearch";
import { parseSearchValue, toFigureSearch, toRegionsSearch } from "#lib/regionSearch";
import { toReportSearch } from "#lib/reportSearch";
import { toVersionSearch } from "#lib/versionSearch";

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: ErrorScreen });

const toYear = {
  parse: ({ year }: { year: string }) => ({ year: Number(year) }),
  stringify: ({ year }: { year: number }) => ({ year: String(year) }),
};

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("#features/home/StartScreen.tsx"), "StartScreen"),
});
const signedIn = createRoute({
  getParentRoute: () => root,
  path: "/masuk",
  component: lazyRouteComponent(() => import("#features/home/StartScreen.tsx"), "StartScreen"),
});
const home = createRoute({
  getParentRoute: () => root,
  path: "/beranda/$year",
  params: toYear,
  component: lazyRouteComponent(() => import("#features/home/HomeScreen.tsx"), "HomeScreen"),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: "/rencana/$year",
  params: toYear,
  validateSearch: toMatrixSearch,
  component: lazyRouteComponent(() => import("#features/plan/PlanScreen.tsx"), "PlanScreen"),
});
const newPlan = createRoute({
  getParentRoute: () => root,
  path: "/rencana/baru",
  validateSearch: toWishedYear,
  component: lazyRouteComponent(() => import("#features/plan/NewPlanScreen.tsx"), "NewPlanScreen"),
});
const importing = createRoute({
  getParentRoute: () => root,
  path: "/impor/$year",
  params: toYear,
  component: lazyRouteComponent(() => import("#features/import/ImportScreen.tsx"), "ImportScreen"),
});
const budget = createRoute({
  getParentRoute: () => root,
  path: "/anggaran/$year",
  params: toYear,
  component: lazyRouteComponent(() => import("#features/budget/BudgetScreen.tsx"), "BudgetScreen"),
});
const workbooks = createRoute({
  getParentRoute: () => root,
  path: "/lembar-kerja/$year",
  params: toYear,
  component: lazyRouteComponent(() => import("#features/workbook/WorkbookScreen.tsx"), "WorkbookScreen"),
});
const progress = createRoute({
  getParentRoute: () => root,
  path: "/alur/$year",
  params: toYear,
  component: lazyRouteComponent(() => import("#features/lifecycle/LifecycleScreen.tsx"), "LifecycleScreen"),
});
const versions = createRoute({
  getParentRoute: () => root,
  path: "/versi/$year",
  params: toYear,
  validateSearch: toVersionSearch,
  component: lazyRouteComponent(() => import("#features/version/VersionScreen.tsx"), "VersionScreen"),
});
const review = createRoute({
  getParentRoute: () => root,
  path: "/penelaahan/$year",
  params: toYear,
  validateSearch: toReviewSearch,
  component: lazyRouteComponent(() => import("#features/review/ReviewScreen.tsx"), "ReviewScreen"),
});
const comments = createRoute({
  getParentRoute: () => root,
  path: "/percakapan/$year",
  params: toYear,
  validateSearch: toCommentSearch,
  component: lazyRouteComponent(() => import("#features/comment/CommentScreen.tsx"), "CommentScreen"),
});
const overview = createRoute({
  getParentRoute: () => root,
  path: "/ikhtisar",
  component: lazyRouteComponent(() => import("#features/overview/OverviewScreen.tsx"), "OverviewScreen"),
});
const indicators = createRoute({
  getParentRoute: () => root,
  path: "/indikator",
  component: lazyRouteComponent(() => import("#features/indicator/IndicatorsScreen.tsx"), "IndicatorsScreen"),
});
const figureImport = createRoute({
  getParentRoute: () => root,
  path: "/indikator/impor",
  component: lazyRouteComponent(
    () => import("#features/indicator-import/FigureImportScreen.tsx"),
    "FigureImportScreen",
  ),
});
const indicator = createRoute({
  getParentRoute: () => root,
  path: "/indikator/$code",
  validateSearch: toFigureSearch,
  component: lazyRouteComponent(() => import("#features/indicator/IndicatorScreen.tsx"), "IndicatorScreen"),
});
const regions = createRoute({
  getParentRoute: () => root,
  path: "/wilayah",
  validateSearch: toRegionsSearch,
  component: lazyRouteComponent(() => import("#features/region/RegionsScreen.tsx"), "RegionsScreen"),
});
const region = createRoute({
  getParentRoute: () => root,
  path: "/wilayah/$code",
  component: lazyRouteComponent(() => import("#features/region/RegionScreen.tsx"), "RegionScreen"),
});
const rpkd = createRoute({
  getParentRoute: () => root,
  path: "/rpkd/$year",
  params: toYear,
  component: lazyRouteComponent(() => import("#features/rpkd/RpkdScreen.tsx"), "RpkdScreen"),
});
const places = createRoute({
  getParentRoute: () => root,
  path: "/lokasi-prioritas/$year",
  params: toYear,
  component: lazyRouteComponent(() => import("#features/places/PlacesScreen.tsx"), "PlacesScreen"),
});
const documents = createRoute({
  getParentRoute: () => root,
  path: "/dokumen/$year",
  params: toYear,
  validateSearch: toReportSearch,
  component: lazyRouteComponent(() => import("#features/document/DocumentScreen.tsx"), "DocumentScreen"),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: "/riwayat",
  // The screen reads its own address: the fields of a plan are no part of the first screen.
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import("#features/audit/AuditScreen.tsx"), "AuditScreen"),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: "/pengaturan",
  component: lazyRouteComponent(() => import("#features/settings/SettingsScreen.tsx"), "SettingsScreen"),
});

/** Every address of the application; each can be mailed. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    signedIn,
    home,
    newPlan,
    plan,
    importing,
    workbooks,
    progress,
    versions,
    budget,
    review,
    comments,
    overview,
    indicators,
    figureImport,
    indicator,
    regions,
    region,
    rpkd,
    places,
    documents,
    audit,
    settings,
  ]),
  defaultErrorComponent: ErrorScreen,
  defaultPendingComponent: Loading,
  defaultPendingMs: 150,
  parseSearch: parseSearchWith(parseSearchValue),
  stringifySearch: stringifySearchWith(JSON.stringify, parseSearchValue),
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

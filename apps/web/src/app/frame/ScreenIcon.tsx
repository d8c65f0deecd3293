import {
  IconChartLine,
  IconClipboardCheck,
  IconMessages,
  IconFileImport,
  IconFileSpreadsheet,
  IconFileText,
  IconHistory,
  IconVersions,
  IconHome,
  IconMap,
  IconMapPin,
  IconPresentationAnalytics,
  IconReportMoney,
  IconRoute,
  IconSettings,
  IconTable,
  IconTargetArrow,
} from "@tabler/icons-react";
import type { ScreenKey } from "#lib/useScreens";

const ICONS = {
  home: IconHome,
  overview: IconPresentationAnalytics,
  plan: IconTable,
  importing: IconFileImport,
  workbook: IconFileSpreadsheet,
  budget: IconReportMoney,
  progress: IconRoute,
  version: IconVersions,
  review: IconClipboardCheck,
  comment: IconMessages,
  indicator: IconChartLine,
  region: IconMap,
  rpkd: IconTargetArrow,
  places: IconMapPin,
  document: IconFileText,
  audit: IconHistory,
  settings: IconSettings,
} as const;

/** The sign of a screen; its name always stands beside it. */
export function ScreenIcon({ screen }: { screen: ScreenKey }) {
  const Icon = ICONS[screen];
  return <Icon size={20} stroke={1.7} aria-hidden="true" />;
}

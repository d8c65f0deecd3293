import { can, type Permission } from "@rata/domain/access/access";
import { usePlanYears } from "#lib/usePlans";
import { useActor } from "#lib/useSession";

const SCREENS = [
  { key: "home", permission: "plan.read", path: "/beranda/$year" },
  { key: "overview", permission: "indicator.read", path: "/ikhtisar" },
  { key: "plan", permission: "plan.read", path: "/rencana/$year" },
  { key: "importing", permission: "plan.import", path: "/impor/$year" },
  { key: "budget", permission: "plan.import", path: "/anggaran/$year" },
  { key: "workbook", permission: "plan.write", path: "/lembar-kerja/$year" },
  { key: "progress", permission: "plan.read", path: "/alur/$year" },
  { key: "version", permission: "plan.read", path: "/versi/$year" },
  { key: "review", permission: "plan.read", path: "/penelaahan/$year" },
  { key: "comment", permission: "plan.read", path: "/percakapan/$year" },
  { key: "indicator", permission: "indicator.read", path: "/indikator" },
  { key: "region", permission: "indicator.read", path: "/wilayah" },
  { key: "rpkd", permission: "plan.read", path: "/rpkd/$year" },
  { key: "places", permission: "plan.read", path: "/lokasi-prioritas/$year" },
  { key: "document", permission: "document.read", path: "/dokumen/$year" },
] as const satisfies readonly { key: string; permission: Permission; path: string }[];

export type ScreenKey = (typeof SCREENS)[number]["key"] | "audit" | "settings";

/** Where the person can go now: allowed, and there. Without any plan there are only the start, the figures and the settings. */
export function useScreens() {
  const actor = useActor();
  const { current } = usePlanYears();
  const screens = SCREENS.filter(({ permission }) => can(actor, permission)).flatMap(({ key, path }) => {
    const link = toLink(path, current);
    return link === null ? [] : [{ key, link }];
  });
  const audit = can(actor, "audit.read") ? [{ key: "audit" as const, link: { to: "/riwayat" as const } }] : [];
  return [...screens, ...audit, { key: "settings" as const, link: { to: "/pengaturan" as const } }];
}

function toLink(path: (typeof SCREENS)[number]["path"], year: number | null) {
  if (path === "/ikhtisar" || path === "/indikator" || path === "/wilayah") return { to: path };
  if (year !== null) return { to: path, params: { year } };
  return path === "/beranda/$year" ? { to: "/" as const } : null;
}

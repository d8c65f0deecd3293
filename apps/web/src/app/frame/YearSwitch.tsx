import { NativeSelect } from "@mantine/core";
import * as texts from "@rata/texts/frame/frame";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useTexts } from "#lib/language.tsx";
import { usePlanYears } from "#lib/usePlans";
import { useCan } from "#lib/useSession";

const NEW = "new";

/** Changes the year and stays on the same screen. */
export function YearSwitch() {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const mayCreate = useCan("plan.create");
  const { years, current } = usePlanYears();
  const shown = current === null || years.includes(current) ? years : [current, ...years];
  const choose = (value: string) => {
    if (value === NEW) void navigate({ to: "/rencana/baru" });
    else void navigate({ to: toSameScreen(path), params: { year: Number(value) } });
  };
  if (shown.length === 0) return null;
  return (
    <NativeSelect
      aria-label={words.year}
      value={path === "/rencana/baru" ? NEW : String(current)}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        ...shown.map((year) => ({ value: String(year), label: words.yearOption(year) })),
        ...(mayCreate ? [{ value: NEW, label: words.newYear }] : []),
      ]}
      w={132}
    />
  );
}

const SCREENS = [
  "/rencana/$year",
  "/impor/$year",
  "/penelaahan/$year",
  "/rpkd/$year",
  "/lokasi-prioritas/$year",
  "/dokumen/$year",
] as const;

function toSameScreen(path: string) {
  return SCREENS.find((screen) => path.startsWith(screen.replace("$year", ""))) ?? "/beranda/$year";
}

import * as texts from "@rata/texts/indicator/regions";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { FigureButton } from "#components/figure/FigureButton.tsx";
import { Legend } from "#components/figure/Legend.tsx";
import type { RegionsPage } from "#lib/figureTypes";
import { useTexts } from "#lib/language.tsx";
import { orderRegions, placesOf } from "./orderRegions.ts";
import look from "#components/Look.module.css";
import styles from "./Region.module.css";

const route = getRouteApi("/wilayah");

/** Every region with its figures: sorted by any column, the name staying in sight while the figures scroll. */
export function RegionsTable({ page: { columns, rows } }: { page: RegionsPage }) {
  const words = useTexts(texts);
  const { urut, turun = false } = route.useSearch();
  const navigate = route.useNavigate();
  const found = columns.findIndex(({ code }) => code === urut);
  const column = found < 0 ? null : found;
  const ordered = orderRegions(rows, column, turun);
  const places = column === null ? null : placesOf(ordered, column);
  const name = column === null ? null : columns[column]?.name;
  // A first press shows the largest on top; the same head once more turns the order.
  const sort = (key: string, isDownFirst: boolean) => {
    const isSame = key === (urut ?? REGION);
    const order = { ...(key === REGION ? {} : { urut: key }), turun: isSame ? !turun : isDownFirst };
    void navigate({
      search: ({ indikator }) => ({ ...(indikator === undefined ? {} : { indikator }), ...order }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <section className={look.stack}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              {places !== null && (
                <th scope="col" className={styles.number}>
                  {words.place}
                </th>
              )}
              <Head
                isCorner
                name={words.region}
                order={orderOf(column === null, turun)}
                sort={() => sort(REGION, false)}
              />
              {columns.map(({ code, name: title, unit, periodText }, at) => (
                <Head
                  key={code}
                  name={title}
                  detail={[unit, periodText].filter(Boolean).join(", ")}
                  order={orderOf(column === at, turun)}
                  sort={() => sort(code, true)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map(({ region, figures }, at) => (
              <tr key={region.code}>
                {places !== null && <td className={styles.number}>{places[at] ?? "–"}</td>}
                <th scope="row">
                  <Link to="/wilayah/$code" params={{ code: region.code }}>
                    {region.name}
                  </Link>
                </th>
                {figures.map((figure, index) => (
                  <td key={columns[index]?.code} className={styles.number}>
                    {figure === null ? <span className={look.muted}>–</span> : <FigureButton figure={figure} isShort />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {name !== undefined && name !== null && <p className={look.muted}>{words.placeHelp(name)}</p>}
      <Legend figures={rows.flatMap(({ figures }) => figures)} />
    </section>
  );
}

const REGION = "wilayah";

function orderOf(isSorted: boolean, isDown: boolean): "ascending" | "descending" | "none" {
  if (!isSorted) return "none";
  return isDown ? "descending" : "ascending";
}

interface HeadProps {
  /** It stays in sight as the names below it do. */
  isCorner?: boolean;
  name: string;
  detail?: string;
  order: "ascending" | "descending" | "none";
  sort: () => void;
}

function Head({ isCorner = false, name, detail, order, sort }: HeadProps) {
  const words = useTexts(texts);
  const Icon = order === "descending" ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={order} className={isCorner ? styles.corner : styles.number}>
      <button type="button" className={styles.sort} title={words.sort(name)} onClick={sort}>
        {name}
        {order !== "none" && <Icon size={16} aria-hidden="true" />}
      </button>
      {detail !== undefined && detail !== "" && <span className={styles.small}>{detail}</span>}
    </th>
  );
}

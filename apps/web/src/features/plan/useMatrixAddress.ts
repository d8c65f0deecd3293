import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import type { MatrixSearch } from "#lib/matrixSearch";
import type { RowFilter } from "./matrix/filterRows.ts";
import { MATRIX_COLUMNS, type MatrixColumn } from "./matrix/MatrixColumn.ts";

const route = getRouteApi("/rencana/$year");

/** Filters, hidden columns and the open row live in the address, so that a view can be mailed and the back button works. */
export function useMatrixAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { cari, sektor, opd, wilayah, sumber, catatan, prioritas, kolom } = search;
  const filter = useMemo<RowFilter>(
    () => ({
      text: cari,
      sector: sektor,
      agency: opd,
      place: wilayah,
      source: sumber,
      strength: catatan,
      priority: prioritas,
    }),
    [cari, sektor, opd, wilayah, sumber, catatan, prioritas],
  );
  const hidden = useMemo(() => toHidden(kolom), [kolom]);
  const change = (next: { [K in keyof MatrixSearch]?: MatrixSearch[K] | undefined }, replace = true) =>
    void navigate({ search: (now) => dropEmpty({ ...now, ...next }), replace });
  return {
    filter,
    hidden,
    openRow: search.baris ?? null,
    thread: search.utas ?? null,
    cell: MATRIX_COLUMNS.find((column) => column === search.sel) ?? null,
    isFiltered: Object.values(filter).some((part) => part !== undefined),
    change,
    clear: () =>
      change({
        cari: undefined,
        sektor: undefined,
        opd: undefined,
        wilayah: undefined,
        sumber: undefined,
        catatan: undefined,
        prioritas: undefined,
      }),
    hide: (columns: ReadonlySet<MatrixColumn>) => change({ kolom: [...columns].join(",") || undefined }),
  };
}

function toHidden(names: string | undefined): ReadonlySet<MatrixColumn> {
  const named = new Set(names?.split(","));
  return new Set(MATRIX_COLUMNS.filter((column) => named.has(column)));
}

function dropEmpty(search: { [K in keyof MatrixSearch]?: MatrixSearch[K] | undefined }): MatrixSearch {
  const { cari, sektor, opd, wilayah, sumber, catatan, prioritas, baris, sel, utas, kolom } = search;
  return {
    ...(cari ? { cari } : {}),
    ...(sektor ? { sektor } : {}),
    ...(opd ? { opd } : {}),
    ...(wilayah ? { wilayah } : {}),
    ...(sumber ? { sumber } : {}),
    ...(catatan ? { catatan } : {}),
    ...(prioritas ? { prioritas } : {}),
    ...(baris ? { baris } : {}),
    ...(baris && sel ? { sel } : {}),
    ...(baris && utas ? { utas } : {}),
    ...(kolom ? { kolom } : {}),
  };
}

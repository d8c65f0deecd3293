import { levelOf, parentOf, type RegionCode } from "#region/Region";
import type { RegionTree } from "#region/RegionTree";

/** A place with what it lies in below the scope: "Desa Besipae, Kec. Amanuban Selatan, Kab. Timor Tengah Selatan". */
export function namePlace(tree: RegionTree, code: RegionCode, scope: RegionCode): string {
  const parts: string[] = [];
  for (let at: RegionCode | null = code; at !== null && (at !== scope || at === code); at = parentOf(at))
    parts.push(nameOne(tree, at));
  return parts.join(", ");
}

/** One region with the short word of its kind. */
function nameOne(tree: RegionTree, code: RegionCode): string {
  const name = tree.byCode.get(code)?.name ?? code;
  switch (levelOf(code)) {
    case "province":
      return name;
    case "regency":
      return name.replace(/^Kabupaten /u, "Kab. ");
    case "district":
      return `Kec. ${name}`;
    case "village":
      return `${isKelurahan(code) ? "Kel." : "Desa"} ${name}`;
  }
}

/** The last number of a kelurahan begins with 1, of a desa with 2. */
export function isKelurahan(code: RegionCode): boolean {
  return code.split(".")[3]?.startsWith("1") ?? false;
}

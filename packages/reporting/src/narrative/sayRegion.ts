import { levelOf, type Region } from "@rata/domain/region/Region";

/** `Provinsi Nusa Tenggara Timur`, `Kabupaten Kupang`: lists name a province without its word and a regency with it. */
export function sayRegion({ code, name }: Pick<Region, "code" | "name">): string {
  return levelOf(code) === "province" && !/^provinsi /iu.test(name) ? `Provinsi ${name}` : name;
}

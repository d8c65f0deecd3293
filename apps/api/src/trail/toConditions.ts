import type { Scope } from "#access/Scope";
import type { TrailFilter } from "./trail.views.ts";

/** Values of a statement, each bound by its place: none ever stands in the text. */
export class Bound {
  readonly parameters: unknown[] = [];

  readonly bind = (value: unknown): string => `$${this.parameters.push(value)}`;
}

/** What the scope reaches and the filter asks for, as a condition on entries (alias e). */
export function toEntryConditions({ bind }: Bound, scope: Scope, filter: TrailFilter): string {
  const { person, action, from, to, planId, row, field, text } = filter;
  const conditions = [
    scope.region === null ? "true" : toReach(bind(scope.region)),
    ...(person === undefined ? [] : [`e.actor = ${bind(person)}`]),
    ...(action === undefined ? [] : [`e.action = ${bind(action)}`]),
    ...(from === undefined ? [] : [`e.at >= ${toMidnight(bind(from), 0)}`]),
    ...(to === undefined ? [] : [`e.at < ${toMidnight(bind(to), 1)}`]),
    ...(planId === undefined ? [] : [`e.plan = ${bind(planId)}::uuid`]),
    ...(text === undefined ? [] : [toSearch(bind(`%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`))]),
  ];
  if (row !== undefined || field !== undefined)
    conditions.push(
      `exists (select from plan_operation o where o.entry = e.id and ${toChangeConditions({ bind }, filter)})`,
    );
  return conditions.join(" and ");
}

/** The row and the cell that the filter asks for, as a condition on operations (alias o). */
export function toChangeConditions({ bind }: Pick<Bound, "bind">, { row, field }: TrailFilter): string {
  const conditions = [
    "true",
    ...(row === undefined ? [] : [`o.target_id = ${bind(row)}`]),
    ...(field === undefined ? [] : [`o.field = ${bind(field)}`]),
  ];
  return conditions.join(" and ");
}

/** An entry belongs to the region of its plan; without a plan to that of the person; what the system did to that of the instance. */
function toReach(region: string): string {
  const within = (column: string) => `(${column} = ${region} or starts_with(${column}, ${region} || '.'))`;
  return `case when e.plan is not null then exists (select from plan p where p.id = e.plan and ${within("p.region")})
    when e.actor = 'system' then exists (select from instance i where ${within("i.region")})
    else exists (select from account a where a.id::text = e.actor and ${within("a.region")}) end`;
}

/** The beginning of a day by the instance's own clock. */
function toMidnight(day: string, later: number): string {
  return `((${day}::date + ${later})::timestamp at time zone (select time_zone from instance))`;
}

function toSearch(pattern: string): string {
  return `(e.actor_name ilike ${pattern} or e.reason ilike ${pattern} or e.summary::text ilike ${pattern}
    or exists (select from plan_operation o where o.entry = e.id and (o.value::text ilike ${pattern} or o.expected::text ilike ${pattern})))`;
}

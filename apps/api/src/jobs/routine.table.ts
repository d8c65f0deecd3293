import { defineEntity, p } from "@mikro-orm/postgresql";

/** When each routine is due next, and until when a process holds it. */
export const JobRoutineTable = defineEntity({
  name: "JobRoutine",
  tableName: "job_routine",
  properties: {
    /** The job's key. */
    id: p.text().primary(),
    dueAt: p.datetime().columnType("timestamptz"),
    /** How often it was begun. */
    attempts: p.integer(),
    leaseUntil: p.datetime().columnType("timestamptz").strictNullable(),
  },
});

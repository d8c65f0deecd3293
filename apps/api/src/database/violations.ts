import { ForeignKeyConstraintViolationException, UniqueConstraintViolationException } from "@mikro-orm/postgresql";

/** Whether a unique rule of the database refused the row. Asking beforehand would leave a gap between question and answer. */
export function isTaken(error: unknown, constraint: string): boolean {
  return error instanceof UniqueConstraintViolationException && error.message.includes(constraint);
}

/** Whether the row names a record that does not exist. */
export function isDangling(error: unknown): boolean {
  return error instanceof ForeignKeyConstraintViolationException;
}

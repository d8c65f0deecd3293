import { judgePassword, type PasswordPerson } from "@rata/domain/account/judgePassword";
import { DomainError } from "@rata/domain/problem/DomainError";

/** @throws DomainError "password-short", "password-monotonous", "password-digits", "password-common", "password-personal" */
export function demandGoodPassword(password: string, person: PasswordPerson): void {
  const fault = judgePassword(password, person);
  if (fault === null) return;
  throw new DomainError(fault.code, fault.code === "password-personal" ? { word: fault.word } : {});
}

import type { Role } from "@rata/domain/access/access";
import { ThreadPage } from "#comment/comment.views";
import { NotificationPage } from "#notification/notification.views";
import type { TestServer } from "./openTestServer.ts";

export interface TestPerson {
  id: string;
  name: string;
}

/** The account that the test server signs in for a role: of two of one role, the first of the demo. */
export async function findPerson(server: TestServer, role: Role): Promise<TestPerson> {
  const [person] = await server.services
    .openConnection()
    .execute<TestPerson[]>(
      `select id, name from account where role = '${role}' and email not like 'koordinator2%' order by email limit 1`,
    );
  if (person === undefined) throw new Error(`the demo has no ${role}`);
  return person;
}

/** What somebody is told of, latest first. */
export async function newsOf(server: TestServer, who: Role): Promise<NotificationPage["items"]> {
  return NotificationPage.parse((await server.query(who, "notification.list", {})).value).items;
}

export async function threadsOf(server: TestServer, who: Role, more: object = {}): Promise<ThreadPage> {
  const asked = { planId: server.planId, lineId: null, filter: "all", from: 0, ...more };
  return ThreadPage.parse((await server.query(who, "comment.list", asked)).value);
}

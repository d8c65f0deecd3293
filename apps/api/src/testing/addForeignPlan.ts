import type { TestServer } from "./openTestServer.ts";

export interface ForeignPlan {
  planId: string;
  nodeId: string;
  lineId: string;
  commitId: string;
  meaningId: string;
  proposalId: string;
  threadId: string;
  commentId: string;
  notificationId: string;
  documentId: string;
}

/** A plan of a region that no demo account's region reaches, as if two governments shared the database. */
export async function addForeignPlan(server: TestServer): Promise<ForeignPlan> {
  const { openConnection, makeId } = server.services;
  const [planId, commitId, meaningId, proposalId] = [makeId(), makeId(), makeId(), makeId()];
  const [threadId, commentId, notificationId, documentId] = [makeId(), makeId(), makeId(), makeId()];
  const more = { threadId, commentId, notificationId, documentId };
  const foreign = { planId, nodeId: "foreign-node", lineId: "foreign-line", commitId, meaningId, proposalId, ...more };
  const em = openConnection();
  await em.execute(
    `insert into plan (id, region, year, head, created_at, updated_at) values ('${foreign.planId}', '61', 2027, 1, now(), now())`,
  );
  await em.execute(
    `insert into plan_node (plan, id, level, position, text, ceiling) values ('${foreign.planId}', '${foreign.nodeId}', 'activity', 'V', 'Kegiatan asing', 5)`,
  );
  await em.execute(
    `insert into plan_line (plan, id, node, position, restated, target) values ('${foreign.planId}', '${foreign.lineId}', '${foreign.nodeId}', 'V', '{}', '{"text":"5%","measures":[],"owner":null}')`,
  );
  await em.execute(`insert into stored_file (digest, size, stored_at) values ('${"0".repeat(64)}', 1, now())`);
  await em.execute(
    `insert into import_commit (id, plan, revision, file_name, file_digest, preview_digest, counts, operations, at, actor, actor_name, kind)
     values ('${foreign.commitId}', '${foreign.planId}', 1, 'asing.txt', '${"0".repeat(64)}', 'x', '{"same":0,"added":1,"changed":0,"moved":0,"removed":0}', 1, now(), 'x', 'x', 'matrix')`,
  );
  await em.execute(
    `insert into import_meaning (id, region, agency, signature, meaning, import_commit, at, actor, actor_name)
     values ('${foreign.meaningId}', '61', null, 'x', '{"words":[],"isPointed":false,"columns":{},"separators":{}}', '${foreign.commitId}', now(), 'x', 'x')`,
  );
  await em.execute(
    `insert into plan_proposal (id, plan, edit, codes, agency, actor, actor_name, at)
     values ('${proposalId}', '${planId}', '{"id":"${proposalId}","kind":"remove","rows":[{"nodeId":"foreign-node","lineId":"foreign-line"}]}', '{shared}', null, 'x', 'x', now())`,
  );
  await em.execute(
    `insert into comment_thread (id, plan, line, quote, author, at, touched_at)
     values ('${threadId}', '${planId}', 'foreign-line', '{"row":"Kegiatan asing","cell":null}', 'x', now(), now())`,
  );
  await em.execute(
    `insert into comment (id, thread, actor, actor_name, actor_role, at, text, mentions)
     values ('${commentId}', '${threadId}', 'x', 'x', 'reader', now(), 'asing', '[]')`,
  );
  await em.execute(
    `insert into notification (id, account, kind, topic, region, plan, year, facts, place, times, at, mail_time)
     select '${notificationId}', id, 'waits', 'x', '61', '${planId}', 2027,
       '{"actor":null,"agency":null,"group":null,"step":"enact","due":null}', '{"screen":"progress"}', 1, now(), 'none'
     from account where role = 'administrator' limit 1`,
  );
  await em.execute(
    `insert into priority_document (id, region, source, from_year, to_year, status) values ('${documentId}', '61', 'RPKD', 2031, 2035, 'draft')`,
  );
  await em.execute(`insert into priority_place (region, year, code) values ('61', 2026, '61.01')`);
  return foreign;
}

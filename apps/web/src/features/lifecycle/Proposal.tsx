import { VisuallyHidden } from "@mantine/core";
import type { ProposalItem } from "#lib/views";
import * as fieldTexts from "@rata/texts/plan/field";
import * as sheet from "@rata/texts/plan/sheet";
import * as texts from "@rata/texts/lifecycle/proposal";
import { useMutation } from "@tanstack/react-query";
import { BusyButton } from "#components/BusyButton.tsx";
import { Trouble } from "#components/Trouble.tsx";
import { trpc } from "#lib/api";
import { useTexts } from "#lib/language.tsx";
import { useFreshPlan } from "#lib/useFreshPlan";
import { useMoment } from "#lib/useMoment";
import { useActor, useCan } from "#lib/useSession";
import { EventButton } from "./EventButton.tsx";
import look from "#components/Look.module.css";
import styles from "./LifecycleScreen.module.css";

/** One proposed change: who asked for what and why it waits; for who may decide, the two answers. */
export function Proposal({ item }: { item: ProposalItem }) {
  const words = useTexts(texts);
  const { levels } = useTexts(sheet).menu;
  const sayMoment = useMoment();
  const { kind, level } = item;
  const deed =
    level !== null && (kind === "insert" || kind === "move") ? words.ofLevel[kind](levels[level]) : words.kinds[kind];
  const where = item.where ?? item.cells[0]?.where ?? words.nameless;
  const whys = item.codes.flatMap((code) => Object.entries(words.whys).find(([known]) => known === code)?.[1] ?? []);
  return (
    <>
      <div className={styles.proposal}>
        <h3>{`${deed}: ${where}`}</h3>
        <p className={look.aside}>{words.by(item.author, item.agency, sayMoment(item.at))}</p>
        <ProposedCells item={item} />
        {whys.length > 0 && item.ended === null && <p className={look.aside}>{words.because(whys.join("; "))}</p>}
        {item.ended !== null && item.endedAt !== null && (
          <p>
            <strong>{words.endedBy(words.ended[item.ended], item.endedBy ?? "", sayMoment(item.endedAt))}</strong>
          </p>
        )}
        {item.reason !== null && <p>{words.reason(item.reason)}</p>}
      </div>
      {item.ended === null && <Answers item={item} what={where} />}
    </>
  );
}

function ProposedCells({ item }: { item: ProposalItem }) {
  const words = useTexts(texts);
  const names = useTexts(fieldTexts);
  if (item.cells.length === 0) return null;
  return (
    <dl className={styles.cells}>
      {item.cells.map(({ column, where, rows, expected, text }, index) => [
        <dt key={`${index}-name`}>{`${names[column].heading} · ${words.at(where ?? words.nameless, rows)}`}</dt>,
        <dd key={index}>
          <del>{expected ?? words.empty}</del> <VisuallyHidden>{words.becomes}</VisuallyHidden>{" "}
          <ins>{text === "" ? words.empty : text}</ins>
        </dd>,
      ])}
      {item.more > 0 && <dd className={look.aside}>{words.more(item.more)}</dd>}
    </dl>
  );
}

function Answers({ item, what }: { item: ProposalItem; what: string }) {
  const words = useTexts(texts);
  const actor = useActor();
  const mayDecide = useCan("proposal.decide");
  const onSettled = useFreshPlan();
  const accept = useMutation(trpc.proposal.accept.mutationOptions({ onSettled }));
  const decline = useMutation(trpc.proposal.decline.mutationOptions({ onSettled }));
  const withdraw = useMutation(trpc.proposal.withdraw.mutationOptions({ onSettled }));
  return (
    <div>
      <div className={look.buttons}>
        {mayDecide && actor.agency === null && (
          <>
            <BusyButton
              busy={accept.isPending}
              aria-label={words.acceptOf(what)}
              onClick={() => accept.mutate({ id: item.id })}
            >
              {words.accept}
            </BusyButton>
            <EventButton
              label={words.decline}
              name={words.declineOf(what)}
              stating={{ kind: "reason" }}
              isMain={false}
              happen={({ reason }) => decline.mutateAsync({ id: item.id, reason })}
            />
          </>
        )}
        {item.isOwn && (
          <BusyButton
            variant="default"
            busy={withdraw.isPending}
            aria-label={words.withdrawOf(what)}
            onClick={() => withdraw.mutate({ id: item.id })}
          >
            {words.withdraw}
          </BusyButton>
        )}
      </div>
      <Trouble error={accept.error ?? withdraw.error} />
    </div>
  );
}

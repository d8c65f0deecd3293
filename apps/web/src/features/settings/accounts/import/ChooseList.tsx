import { Button } from "@mantine/core";
import * as roles from "@rata/texts/access/role";
import { ACCOUNT_HEADS } from "@rata/texts/settings/accountHeads";
import * as texts from "@rata/texts/settings/accountList";
import { GiveFile } from "#components/upload/GiveFile.tsx";
import { saveFile } from "#lib/files";
import { useTexts } from "#lib/language.tsx";
import { useSession } from "#lib/useSession";
import look from "#components/Look.module.css";
import { toCsv } from "./toCsv.ts";

/** An example to fill in, and three ways to give the list. */
export function ChooseList({ choose }: { choose: (file: File) => void }) {
  const words = useTexts(texts);
  const { instance } = useSession();
  const saveTemplate = () => {
    const heads = Object.values(ACCOUNT_HEADS).map(([head = ""]) => head);
    const example = ["Nama Contoh", "nama.contoh@instansi.example", roles.id.reader, instance.region, "", ""];
    saveFile({ blob: new Blob([toCsv([heads, example])], { type: "text/csv" }), name: words.templateName });
  };
  return (
    <>
      <p>{words.help}</p>
      <Button variant="default" className={look.left ?? ""} onClick={saveTemplate}>
        {words.template}
      </Button>
      <GiveFile words={words} choose={choose} />
    </>
  );
}

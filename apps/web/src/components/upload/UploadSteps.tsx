import { Button } from "@mantine/core";
import { formatMeasured } from "@rata/domain/number/formatNumber";
import * as texts from "@rata/texts/importing/importing";
import { Fragment, type ReactNode } from "react";
import { FileTrouble } from "#components/FileTrouble.tsx";
import { Loading } from "#components/Loading.tsx";
import { useTexts } from "#lib/language.tsx";
import { Step } from "./Step.tsx";
import styles from "./Upload.module.css";

interface UploadStepsProps<Preview, Result> {
  work: {
    file: File | null;
    preview: { isPending: boolean; error: unknown };
    commit: { data: Result | undefined; error: unknown };
    shown: Preview | null;
    restart: () => void;
  };
  steps: { file: string; meaning: string; preview: string; done: string };
  /** What is asked before the file: whose it is. */
  before?: ReactNode;
  /** The ways to give a file. */
  ways: ReactNode;
  meaning: (shown: Preview) => ReactNode;
  preview: (shown: Preview) => ReactNode;
  done: (result: Result) => ReactNode;
}

/** File, meaning, preview, done, under each other: what was decided stays in view. */
export function UploadSteps<Preview extends { digest: string }, Result>(props: UploadStepsProps<Preview, Result>) {
  const { work, steps } = props;
  const { file, preview, commit, shown, restart } = work;
  if (commit.data !== undefined) {
    return (
      <Step number={4} name={steps.done} isOpen>
        {props.done(commit.data)}
      </Step>
    );
  }
  return (
    <>
      <Step number={1} name={steps.file} isOpen>
        {props.before}
        {file === null ? props.ways : <ChosenFile file={file} restart={restart} />}
        {preview.isPending && <Loading />}
        <FileTrouble error={preview.error} />
      </Step>
      {/* What a person had begun to say about one reading doesn't hold for another: hence the keys. */}
      <Step number={2} name={steps.meaning} isOpen={shown !== null}>
        {shown !== null && <Fragment key={shown.digest}>{props.meaning(shown)}</Fragment>}
      </Step>
      <Step number={3} name={steps.preview} isOpen={shown !== null}>
        {shown !== null && <Fragment key={shown.digest}>{props.preview(shown)}</Fragment>}
        <FileTrouble error={commit.error} />
      </Step>
      <Step number={4} name={steps.done} isOpen={false} />
    </>
  );
}

function ChosenFile({ file, restart }: { file: File; restart: () => void }) {
  const words = useTexts(texts).file;
  const size = `${formatMeasured({ amount: Math.max(1, Math.round(file.size / 102.4)), scale: 1 })} kB`;
  return (
    <div className={styles.chosen}>
      <strong>{words.chosen(file.name, size)}</strong>
      <Button variant="subtle" size="compact-md" onClick={restart}>
        {words.other}
      </Button>
    </div>
  );
}

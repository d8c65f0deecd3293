import { ActionIcon, Button, TextInput } from "@mantine/core";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { IconFilter, IconSearch, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "#lib/language.tsx";
import { useCan } from "#lib/useSession";
import type { PlanSheet } from "../sheet/usePlanSheet.ts";
import type { SheetNews } from "../sheet/useSheetNews.ts";
import { SheetButtons } from "../sheet/SheetButtons.tsx";
import { SheetStatus } from "../sheet/SheetStatus.tsx";
import type { useMatrixAddress } from "../useMatrixAddress.ts";
import type { PlanFacts } from "../usePlanFacts.ts";
import { AssignButton } from "./AssignButton.tsx";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { Filters } from "./Filters.tsx";
import styles from "./MatrixTools.module.css";
import { NextFinding } from "./NextFinding.tsx";
import { SectorMenu } from "./SectorMenu.tsx";
import type { Density } from "./useDensity.ts";
import { useDelayed } from "./useDelayed.ts";

interface MatrixToolsProps {
  year: number;
  rows: readonly RowView[];
  shown: readonly RowView[];
  facts: PlanFacts;
  address: ReturnType<typeof useMatrixAddress>;
  density: Density;
  setDensity: (density: Density) => void;
  selected: ReadonlySet<string>;
  clearSelection: () => void;
  assign: () => void;
  isPhone: boolean;
  jump: (row: number) => void;
  sheet: PlanSheet;
  news: SheetNews;
}

/** Search and filters at the left, what can be done with the rows at the right. */
export function MatrixTools(props: MatrixToolsProps) {
  const { address, selected, isPhone } = props;
  const words = useTexts(texts);
  const mayAssign = useCan("plan.assign-agency");
  const [isOpen, setOpen] = useState(false);
  const search = useDelayed(address.filter.text ?? "", (text) => address.change({ cari: text || undefined }));
  return (
    <div className={styles.tools}>
      <TextInput
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search.value}
        onChange={(event) => search.change(event.currentTarget.value)}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden="true" />}
        className={styles.search}
      />
      {isPhone && (
        <ActionIcon
          variant={address.isFiltered ? "filled" : "default"}
          size={40}
          aria-label={words.filters}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <IconFilter size={20} stroke={1.7} />
        </ActionIcon>
      )}
      {(!isPhone || isOpen) && <Filters year={props.year} rows={props.rows} facts={props.facts} address={address} />}
      {address.isFiltered && (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconX size={16} aria-hidden="true" />}
          onClick={address.clear}
        >
          {words.clear}
        </Button>
      )}
      <span className={styles.actions}>
        {props.sheet.mayWrite && <SheetStatus sheet={props.sheet} openList={props.news.openList} />}
        {selected.size > 0 && (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={props.clearSelection}
            aria-label={words.clearSelection}
            rightSection={<IconX size={16} aria-hidden="true" />}
          >
            {words.selected(selected.size)}
          </Button>
        )}
        {mayAssign && !isPhone && <AssignButton isProminent={selected.size > 0} assign={props.assign} />}
        {!isPhone && (
          <>
            {props.sheet.mayWrite && <SheetButtons news={props.news} />}
            <NextFinding rows={props.shown} facts={props.facts} />
            <SectorMenu rows={props.shown} jump={props.jump} />
            <ColumnMenu
              hidden={address.hidden}
              hide={address.hide}
              density={props.density}
              setDensity={props.setDensity}
            />
          </>
        )}
      </span>
    </div>
  );
}

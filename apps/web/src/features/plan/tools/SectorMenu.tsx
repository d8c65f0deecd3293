import { ActionIcon, Menu } from "@mantine/core";
import type { RowView } from "@rata/domain/plan/matrix/RowView";
import * as texts from "@rata/texts/plan/matrix";
import { IconListTree } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTexts } from "#lib/language.tsx";
import { listSectors } from "./listSectors.ts";
import styles from "./MatrixTools.module.css";

/** The outline as a menu, where the screen has no room for it at the left. */
export function SectorMenu({ rows, jump }: { rows: readonly RowView[]; jump: (row: number) => void }) {
  const words = useTexts(texts);
  const sectors = useMemo(() => listSectors(rows), [rows]);
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={words.outlineTitle} className={styles.sectorMenu}>
          <IconListTree size={20} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {sectors.map((sector) => (
          <Menu.Item key={sector.first} onClick={() => jump(sector.first)}>
            {sector.name ?? words.withoutSector}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

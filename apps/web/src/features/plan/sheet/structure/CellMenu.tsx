import { Menu } from "@mantine/core";
import * as texts from "@rata/texts/plan/sheet";
import {
  IconArrowDown,
  IconArrowUp,
  IconArrowsJoin,
  IconArrowsSplit,
  IconRowInsertBottom,
  IconTrash,
} from "@tabler/icons-react";
import { useTexts } from "#lib/language.tsx";
import type { Box } from "#features/plan/matrix/placeOnScreen";
import type { PlanSheet } from "../usePlanSheet.ts";
import type { Wish } from "./listWishes.ts";

interface CellMenuProps {
  wishes: readonly Wish[];
  row: number;
  /** Where the cell stands in the grid's frame. */
  box: Box;
  sheet: PlanSheet;
  close: () => void;
}

const ICONS = {
  insert: IconRowInsertBottom,
  up: IconArrowUp,
  down: IconArrowDown,
  split: IconArrowsSplit,
  join: IconArrowsJoin,
  remove: IconTrash,
} as const;

/** What can be put in, moved, split, joined and taken out where the ring stands. */
export function CellMenu({ wishes, row, box, sheet, close }: CellMenuProps) {
  const words = useTexts(texts).menu;
  const say = (wish: Wish): string => {
    switch (wish.name) {
      case "insert":
        return words.insert[wish.level];
      case "up":
      case "down":
        return words[wish.name](words.levels[wish.level]);
      case "remove":
        return words.remove(wish.rows);
      default:
        return words[wish.name];
    }
  };
  return (
    // The key that opened it is still on its way up to the document, where any key would close it again.
    <Menu
      clickOutsideEvents={["mousedown", "touchstart"]}
      opened
      onClose={close}
      position="bottom-start"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      shadow="md"
      width={300}
    >
      <Menu.Target>
        <span
          style={{
            position: "absolute",
            left: box.left,
            top: box.top,
            width: box.width,
            height: Math.min(box.height, 60),
          }}
          inert
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={words.label(row + 1)}>
        {wishes.map((wish) => {
          const Icon = ICONS[wish.name];
          return (
            <Menu.Item
              key={wish.isProposal ? words.asProposal(say(wish)) : say(wish)}
              leftSection={<Icon size={16} stroke={1.7} aria-hidden="true" />}
              onClick={() => sheet.change(wish.edit, wish.isProposal)}
            >
              {wish.isProposal ? words.asProposal(say(wish)) : say(wish)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

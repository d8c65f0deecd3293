import { ActionIcon, Button, Tooltip } from "@mantine/core";
import * as texts from "@rata/texts/plan/matrix";
import { IconBuildingCommunity } from "@tabler/icons-react";
import { useTexts } from "#lib/language.tsx";

/** Opens the assigning of agencies: a whole button once rows are selected, a small one before. */
export function AssignButton({ isProminent, assign }: { isProminent: boolean; assign: () => void }) {
  const words = useTexts(texts).assign;
  const icon = <IconBuildingCommunity size={isProminent ? 18 : 20} stroke={1.7} aria-hidden="true" />;
  if (isProminent) {
    return (
      <Button leftSection={icon} onClick={assign}>
        {words.button}
      </Button>
    );
  }
  return (
    <Tooltip label={words.button}>
      <ActionIcon variant="default" size={36} aria-label={words.button} onClick={assign}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

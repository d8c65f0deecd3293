import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import * as texts from "@rata/texts/frame/frame";
import { IconCheck, IconMoon, IconSun } from "@tabler/icons-react";
import { useTexts } from "#lib/language.tsx";

/** Light, dark, or as the device wishes. */
export function ThemeMenu() {
  const words = useTexts(texts);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = colorScheme === "dark" ? IconMoon : IconSun;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={40} aria-label={words.theme}>
          <Icon size={20} stroke={1.7} color="var(--text)" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(["light", "dark", "auto"] as const).map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={colorScheme === scheme ? <IconCheck size={16} aria-hidden="true" /> : null}
          >
            {words.themes[scheme]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

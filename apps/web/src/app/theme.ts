import { ActionIcon, Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const teal: MantineColorsTuple = [
  "#e8f3f2",
  "#d2e6e5",
  "#a8d0ce",
  "#7cc7c3",
  "#54a5a3",
  "#36898a",
  "#1f7073",
  "#0e5a5e",
  "#0a4548",
  "#073436",
];
const brick: MantineColorsTuple = [
  "#fdf0ec",
  "#fae0d8",
  "#f4bcae",
  "#f09a84",
  "#dd6f55",
  "#c14c30",
  "#a1321b",
  "#872813",
  "#6c1f0e",
  "#521609",
];
const gray: MantineColorsTuple = [
  "#fbfaf8",
  "#f7f5f2",
  "#efece7",
  "#ddd8d0",
  "#c9c2b8",
  "#aaa297",
  "#8b8379",
  "#5c564d",
  "#3b3731",
  "#211e1a",
];
const dark: MantineColorsTuple = [
  "#ece7df",
  "#b5ada1",
  "#a0978b",
  "#8d857a",
  "#4a453e",
  "#3b3731",
  "#282520",
  "#211f1b",
  "#191714",
  "#14120f",
];

/** The theme with the word that listeners hear at the cross of a message or a dialog. */
export function toTheme(close: string) {
  const named = { defaultProps: { closeButtonProps: { "aria-label": close } } };
  return { ...theme, components: { ...theme.components, Notification: named, Modal: named } };
}

/** Warm greys, a deep teal to act with and a brick red for what is wrong; the figures are those of `tokens.css`. */
const theme = createTheme({
  colors: { teal, brick, gray, dark },
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  black: "#211e1a",
  white: "#ffffff",
  fontFamily: '"Source Sans 3", "Segoe UI", "Noto Sans", Arial, sans-serif',
  headings: { fontWeight: "650" },
  defaultRadius: 6,
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    // On the light teal and brick of the dark scheme white could not be read.
    Button: Button.extend({
      vars: (_, { variant }) => ({ root: isFilled(variant) ? { "--button-color": "var(--on-primary)" } : {} }),
    }),
    ActionIcon: ActionIcon.extend({
      vars: (_, { variant }) => ({ root: isFilled(variant) ? { "--ai-color": "var(--on-primary)" } : {} }),
    }),
  },
  fontSizes: { xs: "14px", sm: "15px", md: "16px", lg: "18px", xl: "20px" },
});

function isFilled(variant: string | undefined): boolean {
  return variant === undefined || variant === "filled";
}

const SURFACES = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--text)",
  "--mantine-color-dimmed": "var(--muted)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--raised)",
  "--mantine-color-default-color": "var(--text)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-error": "var(--accent)",
  "--mantine-color-placeholder": "var(--muted)",
  "--mantine-color-anchor": "var(--primary)",
};

/** Mantine's surfaces take the tokens, so that its parts and ours are one page in either scheme. */
export const toSurfaces: CSSVariablesResolver = () => ({ variables: {}, light: SURFACES, dark: SURFACES });

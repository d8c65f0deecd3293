const KEY = "mantine-color-scheme-value";

/** Whether the page is dark at this moment; `appearance.js` decided it before the first paint. */
export function isDarkNow(): boolean {
  return document.documentElement.getAttribute("data-mantine-color-scheme") === "dark";
}

/** Turns the page dark or light and keeps the choice under the name that Mantine reads later. */
export function keepAppearance(isDark: boolean): void {
  const name = isDark ? "dark" : "light";
  document.documentElement.setAttribute("data-mantine-color-scheme", name);
  try {
    localStorage.setItem(KEY, name);
  } catch {
    return;
  }
}

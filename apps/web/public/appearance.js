// Runs before the first paint, so that a dark page never flashes white; a file because the policy allows no inline script.
{
  const root = document.documentElement;
  let wish = null;
  try {
    wish = localStorage.getItem("mantine-color-scheme-value");
    if (localStorage.getItem("rata-language") === "en") root.lang = "en";
  } catch {
    wish = null;
  }
  const isDark = wish === "dark" || (wish !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
}

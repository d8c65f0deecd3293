// Runs before the first paint, so that a dark page never flashes white; a file because the policy allows no inline script.
(function () {
  var root = document.documentElement;
  var wish = null;
  try {
    wish = localStorage.getItem("mantine-color-scheme-value");
    if (localStorage.getItem("rata-language") === "en") root.lang = "en";
  } catch (_) {
    wish = null;
  }
  var isDark = wish === "dark" || (wish !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
})();

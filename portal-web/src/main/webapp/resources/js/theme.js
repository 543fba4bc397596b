// Runs before the page is painted: public pages keep the theme in this browser, signed-in pages bring it.
(() => {
  const root = document.documentElement;
  root.classList.remove("no-js");
  try {
    if (!root.dataset.preferences) {
      root.dataset.theme = localStorage.getItem("theme") || "system";
    } else {
      localStorage.setItem("theme", root.dataset.theme);
      root.dataset.rail = localStorage.getItem("rail") || "";
    }
  } catch {
    // A browser that keeps nothing follows its own preference.
  }
})();

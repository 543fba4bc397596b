// The public site: the menu on small screens, and times that stay true while the page is open.


for (const button of document.querySelectorAll("[data-opens]")) {
  const panel = document.getElementById(button.dataset.opens);
  const show = (open) => {
    panel.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => show(!panel.classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.classList.contains("open")) {
      show(false);
      button.focus();
    }
  });
}

// A filter form with this mark sends itself when a choice changes.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-sends-itself]");
  if (form && event.target.matches("select, input[type=checkbox], input[type=radio]")) {
    form.requestSubmit();
  }
});

function keepTimesTrue() {
  const language = document.documentElement.lang;
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const refresh = () => {
    for (const time of document.querySelectorAll("time[data-relative=true]")) {
      const seconds = (new Date(time.dateTime) - Date.now()) / 1000;
      const size = Math.abs(seconds);
      if (size >= 45 && size < 3570) time.textContent = words.format(Math.round(seconds / 60), "minute");
      else if (size >= 3570 && size < 84600) time.textContent = words.format(Math.round(seconds / 3600), "hour");
    }
  };
  setInterval(refresh, 60000);
}

keepTimesTrue();

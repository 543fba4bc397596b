// Forms marked data-autosave press the button of that id a moment after the last key, one at a time.
(() => {
  const PAUSE = 1200;
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    let timer = 0;
    let underway = false;
    let again = false;
    const save = () => {
      const button = document.getElementById(form.dataset.autosave);
      if (!button) return;
      if (underway) {
        again = true;
        return;
      }
      underway = true;
      again = false;
      button.click();
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    };
    form.addEventListener("input", soon);
    form.addEventListener("change", soon);
    const settled = () => {
      if (!underway) return;
      underway = false;
      if (again) soon();
      else if (!form.querySelector("[id$=stale] .note")) window.Portal?.saved(form);
    };
    window.jQuery?.(document).on("pfAjaxComplete ajaxComplete", settled);
    window.addEventListener("pagehide", () => clearTimeout(timer));
  }
})();

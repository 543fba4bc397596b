// The signed-in shell: preferences, dialogs, keys, messages, unsaved text, files to send, times.
(() => {
  const root = document.documentElement;
  const all = (selector, scope = document) => Array.from(scope.querySelectorAll(selector));
  const toasts = document.getElementById("toasts");

  // ---- Preferences: at once on screen, then kept by the server; what is typed stays ----
  const send = (name, value) =>
    fetch(root.dataset.preferences, {
      method: "POST",
      headers: { "X-Requested-With": "fetch" },
      body: new URLSearchParams({ [name]: value }),
    });

  const applyTheme = (theme) => {
    root.dataset.theme = theme;
    for (const sheet of all("link[data-for-theme]")) {
      const mine = sheet.dataset.forTheme;
      sheet.media = theme === "system" ? `(prefers-color-scheme: ${mine})` : theme === mine ? "all" : "not all";
    }
    remember("theme", theme);
  };

  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Nothing is kept then, and nothing is lost but the choice.
    }
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-preference]");
    if (!form || !event.submitter) return;
    event.preventDefault();
    const { name, value } = event.submitter;
    for (const button of all("button", form)) {
      button.setAttribute("aria-pressed", String(button === event.submitter));
    }
    if (name === "theme") applyTheme(value);
    if (name === "density") root.dataset.density = value;
    await send(name, value);
    if (name === "language") {
      keepTyped();
      leaving = true;
      location.reload();
    }
  });

  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (root.dataset.zoneKnown === "false" && zone) send("zone", zone);

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-fold=rail]")) {
      root.dataset.rail = root.dataset.rail === "icons" ? "" : "icons";
      remember("rail", root.dataset.rail);
    }
  });

  // ---- Dialogs and menus ----
  const open = (id) => {
    const dialog = document.getElementById(id);
    if (!dialog || dialog.open) return;
    dialog.showModal();
    if (id === "palette") startPalette();
  };

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens-dialog]");
    if (opener) open(opener.dataset.opensDialog);
    const closer = event.target.closest("[data-closes-dialog]");
    if (closer) document.getElementById(closer.dataset.closesDialog).close();
    if (event.target.matches("dialog.palette, dialog.drawer")) event.target.close();
    for (const menu of all("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  // ---- Palette: the pages of the menu and the links and buttons of this page ----
  const palette = document.getElementById("palette-list");
  const paletteText = document.getElementById("palette-text");
  let entries = [];
  let chosen = 0;

  const startPalette = () => {
    entries = [];
    for (const link of all("[data-palette] li a")) {
      const area = link.closest("ul").getAttribute("aria-label") || "";
      entries.push({ words: (link.querySelector("span") || link).textContent.trim(), area, href: link.href });
    }
    for (const link of all(".page-head .actions a[href]")) {
      entries.push({ words: link.textContent.trim(), area: document.querySelector("h1").textContent.trim(), href: link.href });
    }
    paletteText.value = "";
    showEntries();
  };

  const matches = (entry, words) => {
    const text = `${entry.words} ${entry.area}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };

  const showEntries = () => {
    const words = paletteText.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found = entries.filter((entry) => matches(entry, words));
    chosen = Math.min(chosen, Math.max(0, found.length - 1));
    if (words.length === 0) chosen = 0;
    palette.replaceChildren(
      ...found.map((entry, index) => {
        const item = document.createElement("li");
        item.id = `palette-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", String(index === chosen));
        const link = document.createElement("a");
        link.href = entry.href;
        link.tabIndex = -1;
        link.append(entry.words);
        const group = document.createElement("span");
        group.className = "group";
        group.textContent = entry.area;
        link.append(group);
        item.append(link);
        return item;
      }),
    );
    document.querySelector(".palette-none").hidden = found.length > 0;
    paletteText.setAttribute("aria-activedescendant", found.length ? `palette-${chosen}` : "");
  };

  const choose = (index) => {
    const items = all("li", palette);
    if (!items.length) return;
    chosen = (index + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
    items[chosen].scrollIntoView({ block: "nearest" });
    paletteText.setAttribute("aria-activedescendant", items[chosen].id);
  };

  if (paletteText) {
    paletteText.addEventListener("input", () => {
      chosen = 0;
      showEntries();
    });
    paletteText.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen - 1);
      else if (event.key === "Enter") palette.querySelector("[aria-selected=true] a")?.click();
      else return;
      event.preventDefault();
    });
  }

  // ---- Keys: Ctrl-K, ?, /, and j k Enter over the rows of the list ----
  const isTyping = (element) =>
    element.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], .ui-inputfield, dialog");

  const moveRow = (step) => {
    const rows = all("table[data-keys=rows] .row-link, .lines .row-link");
    if (!rows.length) return;
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1);
    rows[next].focus();
    rows[next].closest("tr, li").scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open("palette");
      return;
    }
    if (event.key === "Escape") {
      for (const menu of all("details.menu[open]")) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "?") open("help");
    else if (event.key === "j") moveRow(1);
    else if (event.key === "k") moveRow(-1);
    else if (event.key === "/") {
      const search = document.querySelector(".page .search input");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  // ---- Messages become toasts ----
  const toast = (node, seconds = 8) => {
    const item = document.createElement("div");
    item.className = `toast ${node.className.match(/tone-\w+/)?.[0] || "tone-info"}`;
    const text = document.createElement("div");
    text.className = "toast-text";
    if (node.matches("form")) {
      // The form of an undo stays whole.
      node.removeAttribute("data-toast");
      text.append(node);
    }
    for (const child of node.matches("form") ? [] : Array.from(node.childNodes)) {
      (child.nodeName.toLowerCase() === "svg" ? item : text).append(child);
    }
    const close = document.createElement("button");
    close.type = "button";
    close.title = toasts.dataset.close;
    close.setAttribute("aria-label", toasts.dataset.close);
    close.textContent = "×";
    close.addEventListener("click", () => item.remove());
    item.append(text, close);
    toasts.append(item);
    const failed = item.classList.contains("tone-danger");
    let timer = failed ? 0 : setTimeout(() => item.remove(), seconds * 1000);
    item.addEventListener("pointerenter", () => clearTimeout(timer));
    item.addEventListener("pointerleave", () => {
      if (!failed) timer = setTimeout(() => item.remove(), 3000);
    });
    return item;
  };

  const takeMessages = () => {
    for (const node of all("[data-toast]")) {
      node.remove();
      toast(node, Number(node.dataset.seconds) || 8);
    }
  };

  // ---- Fields: help and error belong to their input for screen readers too ----
  const tieFields = () => {
    for (const field of all(".field")) {
      const input = field.querySelector("input:not([type=hidden]), select, textarea");
      if (!input) continue;
      const label = field.querySelector(".field-label label");
      if (label && !label.control && input.id) label.htmlFor = input.id;
      const texts = all(".field-help, .field-message", field).filter((text) => text.textContent.trim());
      for (const text of texts) text.id ||= `${input.id || "field"}-${text.className.split(" ")[0]}`;
      if (texts.length) input.setAttribute("aria-describedby", texts.map((text) => text.id).join(" "));
      const wrong = field.querySelector(".field-message")?.textContent.trim();
      if (wrong) input.setAttribute("aria-invalid", "true");
      else if (input.getAttribute("aria-invalid") === "true") input.removeAttribute("aria-invalid");
      if (field.querySelector(".field-required")) input.setAttribute("aria-required", "true");
    }
  };

  const focusFirstError = () => {
    all("dialog")
      .find((dialog) => all(".field-message", dialog).some((message) => message.textContent.trim()))
      ?.showModal();
    all(".field-message")
      .find((message) => message.textContent.trim())
      ?.closest(".field")
      ?.querySelector("input:not([type=hidden]), select, textarea")
      ?.focus();
  };

  // ---- Unsaved text: forms marked data-guard ask before one leaves ----
  let leaving = false;
  const dirty = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-guard]");
    if (form) dirty.add(form);
  });
  document.addEventListener("submit", (event) => {
    if (dirty.has(event.target)) keepTyped(false);
    dirty.delete(event.target);
  });
  // A dialog that is closed unsent takes back what was typed into it.
  document.addEventListener("close", (event) => {
    for (const form of all("form[data-guard]", event.target)) {
      form.reset();
      dirty.delete(form);
    }
  }, true);
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && Array.from(dirty).some((form) => form.isConnected)) event.preventDefault();
  });

  // What is typed survives a change of language and an expired view.
  const typedKey = () => {
    const query = new URLSearchParams(location.search);
    query.delete("expired");
    return `typed:${location.pathname}?${query}`;
  };
  const fields = () => all("form[data-guard] :is(input, textarea, select)[name]:not([type=hidden], [type=file], [type=password])");
  const keepTyped = (again = true) => {
    const typed = fields().map((field) => [field.name, field.type === "checkbox" || field.type === "radio" ? field.checked : field.value, field.value]);
    try {
      if (dirty.size) sessionStorage.setItem(typedKey(), JSON.stringify({ again, typed }));
    } catch {
      // Too large to keep: the server's draft has it.
    }
  };
  const refill = () => {
    let kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(typedKey()));
      sessionStorage.removeItem(typedKey());
    } catch {
      return;
    }
    // A form that was sent is filled again only if the server says that its view had expired.
    const expired = new URLSearchParams(location.search).has("expired");
    if (!kept || !(kept.again || expired)) return;
    for (const [name, value, own] of kept.typed) {
      for (const field of fields().filter((candidate) => candidate.name === name)) {
        if (typeof value === "boolean") {
          if (field.value === own) field.checked = value;
        } else field.value = value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  };

  // ---- Files: <div class="drop" data-upload="URL" data-list="id"> sends each file with progress ----
  const sendFile = (zone, file) => {
    const list = document.getElementById(zone.dataset.list);
    const line = document.createElement("li");
    line.className = "upload";
    const name = document.createElement("span");
    name.textContent = file.name;
    const words = document.createElement("span");
    words.className = "progress-words";
    const bar = document.createElement("progress");
    bar.className = "bar";
    bar.max = 100;
    bar.setAttribute("aria-label", file.name);
    line.append(name, words, bar);
    list.append(line);
    if (zone.dataset.max && file.size > Number(zone.dataset.max)) {
      bar.remove();
      line.classList.add("failed");
      words.textContent = zone.dataset.large;
      zone.dispatchEvent(new CustomEvent("portal:uploaded", { bubbles: true, detail: { ok: false, file, answer: { detail: zone.dataset.large } } }));
      return Promise.resolve(false);
    }
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.upload.addEventListener("progress", (event) => {
        if (!event.lengthComputable) return;
        bar.value = (100 * event.loaded) / event.total;
        words.textContent = `${Math.floor(bar.value)} %`;
      });
      request.addEventListener("loadend", () => {
        const ok = request.status >= 200 && request.status < 300;
        let answer = {};
        try {
          answer = JSON.parse(request.responseText);
        } catch {
          // An answer without words: the status must do.
        }
        line.classList.toggle("failed", !ok);
        if (ok) line.remove();
        else {
          bar.remove();
          words.textContent = answer.detail || answer.title || zone.dataset.failed || String(request.status);
        }
        zone.dispatchEvent(new CustomEvent("portal:uploaded", { bubbles: true, detail: { ok, file, answer } }));
        done(ok);
      });
      request.open("POST", zone.dataset.upload);
      request.setRequestHeader("X-Requested-With", "fetch");
      request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
      request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
      request.send(file);
    });
  };

  const sendFiles = async (zone, files) => {
    leaving = false;
    let some = false;
    for (const file of files) some = (await sendFile(zone, file)) || some;
    const refresh = zone.dataset.refresh && document.getElementById(zone.dataset.refresh);
    if (some && refresh) refresh.click();
  };

  document.addEventListener("change", (event) => {
    const zone = event.target.closest("[data-upload]");
    if (zone && event.target.type === "file") {
      sendFiles(zone, Array.from(event.target.files));
      event.target.value = "";
    }
    const form = event.target.closest("form[data-sends-itself]");
    if (form && event.target.matches("select, input[type=checkbox], input[type=radio]")) form.requestSubmit();
  });
  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      const zone = event.target.closest?.("[data-upload]");
      if (!zone) return;
      event.preventDefault();
      zone.classList.toggle("over", kind === "dragover");
      if (kind === "drop") sendFiles(zone, Array.from(event.dataTransfer.files));
    });
  }

  // ---- A form is sent once: a second press waits for the answer to the first ----
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "true";
    setTimeout(() => delete form.dataset.sent, 10000);
  });
  window.addEventListener("pageshow", () => {
    for (const form of all("form[data-sent]")) delete form.dataset.sent;
  });

  // ---- Bulk bar: appears with the first selected row ----
  document.addEventListener("change", (event) => {
    const table = event.target.closest("table[data-bulk]");
    if (!table) return;
    if (event.target.matches("[data-selects=all]")) {
      for (const box of all("tbody input[type=checkbox]", table)) box.checked = event.target.checked;
    }
    const count = all("tbody input[type=checkbox]:checked", table).length;
    const bar = document.getElementById(table.dataset.bulk);
    bar.hidden = count === 0;
    const words = bar.querySelector("[data-count]");
    if (words) words.textContent = String(count);
  });

  // ---- Times stay true while the page is open ----
  const relative = new Intl.RelativeTimeFormat(root.lang, { numeric: "auto" });
  const refreshTimes = () => {
    for (const time of all("time[data-relative=true]")) {
      const seconds = (new Date(time.dateTime) - Date.now()) / 1000;
      const size = Math.abs(seconds);
      if (size >= 45 && size < 3570) time.textContent = relative.format(Math.round(seconds / 60), "minute");
      else if (size >= 3570 && size < 84600) time.textContent = relative.format(Math.round(seconds / 3600), "hour");
    }
  };
  setInterval(refreshTimes, 60000);

  // ---- On a phone the rows of a table become blocks: each cell then says what it is ----
  const labelCells = () => {
    for (const table of all(".table.stack")) {
      const labels = all("thead th", table).map((th) => (th.querySelector(".hidden-text") ? "" : th.textContent.trim()));
      for (const row of all("tbody tr", table)) {
        Array.from(row.cells).forEach((cell, i) => {
          if (labels[i] && cell.tagName === "TD" && !cell.querySelector(".row-link")) cell.dataset.label = labels[i];
        });
      }
    }
  };

  // ---- Copying what stands in a box ----
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copies]");
    const box = button && document.getElementById(button.dataset.copies);
    if (!box) return;
    const range = document.createRange();
    range.selectNodeContents(box);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    try {
      await navigator.clipboard.writeText(box.textContent);
      button.querySelector("[data-word]").textContent = button.dataset.copied;
    } catch {
      // without the right to the clipboard it is marked, ready to be copied by the keyboard
    }
  });

  // ---- After loading and after every partial answer ----
  const settle = () => {
    takeMessages();
    labelCells();
    tieFields();
  };
  settle();
  refill();
  focusFirstError();
  window.faces?.ajax?.addOnEvent((event) => {
    if (event.status === "success") setTimeout(settle);
  });
  if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", () => setTimeout(settle));

  // What pages with live push may call.
  window.Portal = {
    toast: (words, tone = "info") => {
      const node = document.createElement("div");
      node.className = `tone-${tone}`;
      node.textContent = words;
      return toast(node);
    },
    badge: (id, count) => {
      const badge = document.getElementById(id);
      if (!badge) return;
      badge.dataset.count = String(count);
      badge.textContent = count > 99 ? "99+" : String(count);
    },
    keepTyped,
    saved: (form) => dirty.delete(form),
    upload: sendFiles,
  };
})();

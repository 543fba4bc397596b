// cp:upload: the files of a form that has not been sent; portal.js sends them and shows how far it is.
(() => {
  if (window.portalUploads) return;
  window.portalUploads = true;

  const box = (element) => element.closest(".uploads");
  const hidden = (uploads) => uploads.querySelector(".uploads-value input");
  const lines = (uploads) => Array.from(uploads.querySelectorAll(".uploads-list [data-file]"));

  const say = (uploads, words) => {
    uploads.querySelector(".uploads-status").textContent = words;
  };

  /** The hidden input names the files that are there, in their order. */
  const note = (uploads) => {
    const input = hidden(uploads);
    if (!input) return;
    input.value = lines(uploads).map((line) => line.dataset.file).join(",");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const size = (bytes) => {
    const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
    let unit = 0;
    let value = bytes;
    while (value >= 1024 && unit < units.length - 1) {
      value /= 1024;
      unit += 1;
    }
    return new Intl.NumberFormat(document.documentElement.lang, {
      style: "unit",
      unit: units[unit],
      maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
    }).format(value);
  };

  const addRemover = (line) => {
    if (line.querySelector("button")) return;
    const uploads = box(line);
    const name = line.firstElementChild.textContent;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet small";
    button.textContent = uploads.dataset.remove;
    button.setAttribute("aria-label", `${uploads.dataset.remove}: ${name}`);
    button.addEventListener("click", () => {
      const url = uploads.querySelector("[data-upload]").dataset.upload;
      fetch(`${url}?id=${line.dataset.file}`, { method: "DELETE", headers: { "X-Requested-With": "fetch" } });
      line.remove();
      note(uploads);
      say(uploads, `${uploads.dataset.removed} ${name}`);
      uploads.querySelector(".upload-input").focus();
    });
    line.append(button);
  };

  const settle = () => {
    for (const line of document.querySelectorAll(".uploads-list [data-file]")) addRemover(line);
  };

  document.addEventListener("portal:uploaded", (event) => {
    const zone = event.target;
    const uploads = box(zone);
    if (!uploads) return;
    const { ok, file, answer } = event.detail;
    say(uploads, ok ? `${zone.dataset.done} ${file.name}` : `${file.name}: ${answer.detail || zone.dataset.failed}`);
    if (!ok || zone.dataset.own !== "true") return;
    if (zone.dataset.single === "true") for (const old of lines(uploads)) old.querySelector("button").click();
    const line = document.createElement("li");
    line.className = "upload";
    line.dataset.file = answer.id;
    const name = document.createElement("span");
    name.textContent = answer.name;
    const words = document.createElement("span");
    words.className = "progress-words";
    words.textContent = size(answer.size);
    line.append(name, words);
    uploads.querySelector(".uploads-list").append(line);
    addRemover(line);
    note(uploads);
  });

  settle();
  window.faces?.ajax?.addOnEvent((event) => {
    if (event.status === "success") setTimeout(settle);
  });
})();

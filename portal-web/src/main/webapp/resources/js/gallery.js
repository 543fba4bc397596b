// Pictures of a case open large in a dialog; without scripts they open as files.

function openLarge(gallery, links, start) {
  const dialog = document.createElement("dialog");
  dialog.className = "zoom";
  const picture = document.createElement("img");
  const words = document.createElement("p");
  words.setAttribute("aria-live", "polite");
  const bar = document.createElement("div");
  bar.className = "actions";
  let place = start;

  const show = () => {
    const image = links[place].querySelector("img");
    picture.src = links[place].href;
    picture.alt = image.alt;
    words.textContent = `${place + 1} / ${links.length} · ${image.alt}`;
    dialog.setAttribute("aria-label", image.alt);
  };
  const go = (step) => {
    place = (place + step + links.length) % links.length;
    show();
  };
  const button = (label, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button";
    made.textContent = label;
    made.addEventListener("click", action);
    bar.append(made);
  };

  if (links.length > 1) {
    button(gallery.dataset.previous, () => go(-1));
    button(gallery.dataset.next, () => go(1));
  }
  button(gallery.dataset.close, () => dialog.close());
  dialog.append(picture, words, bar);
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") go(-1);
    if (event.key === "ArrowRight") go(1);
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    links[place].focus();
  });
  document.body.append(dialog);
  show();
  dialog.showModal();
}

for (const gallery of document.querySelectorAll("[data-gallery]")) {
  const links = [...gallery.querySelectorAll("a")];
  links.forEach((link, place) =>
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openLarge(gallery, links, place);
    }),
  );
}

// A number on the vehicle and its words light up together.
const spots = [...document.querySelectorAll("[data-spot]")];
for (const spot of spots) {
  const same = spots.filter((other) => other.dataset.spot === spot.dataset.spot);
  const light = (on) => same.forEach((one) => one.classList.toggle("lit", on));
  spot.addEventListener("mouseenter", () => light(true));
  spot.addEventListener("mouseleave", () => light(false));
  spot.addEventListener("focusin", () => light(true));
  spot.addEventListener("focusout", () => light(false));
}

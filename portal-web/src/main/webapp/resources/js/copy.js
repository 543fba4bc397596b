// Copies what stands beside a button, and puts a chosen file's text into a field.
if (!window.portalCopies) {
  window.portalCopies = true;
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    const words = button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
  document.addEventListener("change", async (event) => {
    const fills = event.target.dataset && event.target.dataset.fills;
    if (fills && event.target.files.length) document.getElementById(fills).value = await event.target.files[0].text();
  });
}

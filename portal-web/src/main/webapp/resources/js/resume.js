// What stopped until its author had shown that it is she goes on by itself.
document.addEventListener("DOMContentLoaded", () => {
  document.querySelector("form[data-resume]").submit();
});

// Keycloak shows who is signing in without saying so to people who hear the page.
document.addEventListener("DOMContentLoaded", () => {
  const who = document.getElementById("kc-attempted-username");
  if (who) who.setAttribute("aria-label", document.documentElement.lang.startsWith("zh") ? "用户名" : "User name");
});

// Keycloak shows who is signing in without saying so to people who hear the page.
document.addEventListener("DOMContentLoaded", () => {
  const who = document.getElementById("kc-attempted-username");
  if (who) who.setAttribute("aria-label", document.documentElement.lang.startsWith("zh") ? "用户名" : "User name");

  // Whose company signs her in needs no password here.
  const password = document.getElementById("password");
  const name = document.getElementById("username");
  if (password && name && name.type !== "hidden" && document.getElementById("kc-form-login")) {
    const hint = document.createElement("p");
    hint.id = "portal-company-hint";
    hint.className = "portal-lead";
    hint.textContent = document.documentElement.lang.startsWith("zh") ? "由公司统一登录？只需填写邮箱。" : "Does your company sign you in? Your e-mail address is enough.";
    document.getElementById("kc-form-login").before(hint);
  }
});

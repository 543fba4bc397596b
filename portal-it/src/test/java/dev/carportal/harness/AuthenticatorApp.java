package dev.carportal.harness;

import com.microsoft.playwright.Page;
import dev.carportal.run.keycloak.Authenticator;
import java.time.Instant;

/** Somebody with an authenticator app on her phone. */
public final class AuthenticatorApp {
  private AuthenticatorApp() {}

  /**
   * Sets the app up where the sign-in asks for a second factor.
   *
   * @return the first of her recovery codes
   */
  public static String setUp(Page page) {
    press(page, "#portal-choice-app");
    press(page, "#mode-manual");
    String secret = page.locator("#kc-totp-secret-key").innerText().replace(" ", "");
    page.locator("#totp")
        .fill(Authenticator.typedIn(secret).code(Authenticator.period(Instant.now())));
    page.locator("#userLabel").fill("phone");
    press(page, "#saveTOTPBtn");
    return keepRecoveryCodes(page);
  }

  /** Confirms the recovery codes on screen; the first of them. */
  public static String keepRecoveryCodes(Page page) {
    String first = page.locator("#kc-recovery-codes-list li").first().innerText();
    page.locator("#kcRecoveryCodesConfirmationCheck").check();
    press(page, "#saveRecoveryAuthnCodesBtn");
    return first.replaceAll("^\\d+:\\s*|-", "");
  }

  private static void press(Page page, String selector) {
    page.waitForNavigation(() -> page.locator(selector).click());
  }
}

package dev.carportal.platform.gateway.service;

/** Where a form leads that was sent after its view or session had ended: back to its own page. */
public final class ExpiredForm {
  private static final String SAID = "expired=1";

  private ExpiredForm() {}

  /** The query of the page, saying that the form had expired, so that it is filled in again. */
  public static String query(String query) {
    String plain = query.replaceAll("(^|&)" + SAID + "(?=&|$)", "");
    return plain.isEmpty() ? SAID : plain + "&" + SAID;
  }
}

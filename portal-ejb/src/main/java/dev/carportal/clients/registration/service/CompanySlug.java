package dev.carportal.clients.registration.service;

import java.text.Normalizer;
import java.util.Locale;

/** How URLs and files name a company: small letters, digits and hyphens. */
final class CompanySlug {
  private static final int MAX = 60;

  private CompanySlug() {}

  /** Makes a slug of what of a name can be written in ASCII; {@code company} if nothing can. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(plain.length(), MAX)).replaceAll("-$", "");
    return cut.isEmpty() ? "company" : cut;
  }
}

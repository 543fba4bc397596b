package dev.carportal.identity.sso.service;

import dev.carportal.platform.error.model.InvalidInputException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The domains of e-mail that a company says are its own. */
public final class OwnedDomains {
  private static final Pattern DOMAIN =
      Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

  /** Where anybody can have an address; none of them is a company's own. */
  private static final Set<String> PUBLIC =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "msn.com",
          "yahoo.com",
          "yahoo.co.uk",
          "yahoo.co.jp",
          "yahoo.de",
          "ymail.com",
          "icloud.com",
          "me.com",
          "mac.com",
          "aol.com",
          "gmx.de",
          "gmx.net",
          "gmx.com",
          "gmx.at",
          "web.de",
          "t-online.de",
          "freenet.de",
          "mail.ru",
          "yandex.ru",
          "yandex.com",
          "proton.me",
          "protonmail.com",
          "tutanota.com",
          "zoho.com",
          "fastmail.com",
          "mail.com",
          "qq.com",
          "foxmail.com",
          "vip.qq.com",
          "163.com",
          "126.com",
          "yeah.net",
          "vip.163.com",
          "188.com",
          "sina.com",
          "sina.cn",
          "vip.sina.com",
          "sohu.com",
          "139.com",
          "189.cn",
          "wo.cn",
          "aliyun.com",
          "21cn.com",
          "tom.com",
          "naver.com",
          "orange.fr",
          "free.fr",
          "laposte.net",
          "libero.it",
          "comcast.net",
          "verizon.net",
          "att.net",
          "btinternet.com");

  private OwnedDomains() {}

  /**
   * The domains that were typed, one a line or separated by commas.
   *
   * @throws InvalidInputException if there is none, one is none, or one is everybody's
   */
  public static Set<String> of(String typed) {
    Set<String> domains = new TreeSet<>();
    Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s,;，；、]+"))
        .map(domain -> domain.replaceFirst("^@", ""))
        .filter(domain -> !domain.isEmpty())
        .forEach(domains::add);
    if (domains.isEmpty()) {
      throw InvalidInputException.of("domains", "error.sso.noDomain");
    }
    domains.forEach(OwnedDomains::check);
    return domains;
  }

  private static void check(String domain) {
    if (!DOMAIN.matcher(domain).matches()) {
      throw InvalidInputException.of("domains", "error.sso.domain", domain);
    }
    if (PUBLIC.contains(domain)) {
      throw InvalidInputException.of("domains", "error.sso.publicDomain", domain);
    }
  }
}

package dev.carportal.platform.notification.service;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What an address is told, as one e-mail in the recipient's language.
 *
 * @param subject one line
 */
record MailText(String subject, String plain, String html) {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head>
      <body style="margin:0;padding:24px;background:#f2f5f5;color:#1a2426;font:16px/1.6 sans-serif">
      <div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5dedd;border-radius:6px">
      <h1 style="margin:0 0 16px;font-size:20px;line-height:1.4">%s</h1>
      <p style="margin:0 0 8px">%s</p>
      %s<p style="margin:0;font-size:13px;color:#526163">%s<br>%s</p>
      </div></body></html>
      """;
  private static final String HEADING =
      """
      <h2 style="margin:16px 0 8px;font-size:16px;line-height:1.4">%s</h2>
      """;
  private static final String NOTICE =
      """
      <p style="margin:0 0 24px">%s</p>
      <p style="margin:0 0 24px"><a href="%s" style="display:inline-block;padding:8px 16px;background:#0b6e6e;color:#ffffff;border-radius:6px;text-decoration:none">%s</a></p>
      """;
  private static final String LINE =
      """
      <p style="margin:0 0 24px">%s</p>
      """;

  /**
   * Writes a letter.
   *
   * @param notices what it tells one by one, with whole addresses as links
   * @param more how many others it only counts
   * @param site the company's name in that language
   */
  static MailText of(List<Notice> notices, int more, Locale locale, String site) {
    ResourceBundle words = NoticeText.bundle(locale);
    List<NoticeText> texts =
        notices.stream().map(n -> NoticeText.of(n.kind(), n.arguments(), locale)).toList();
    String greeting = words.getString("mail.greeting");
    String open = words.getString("mail.open");
    String why = sentence(words, "mail.why", locale, site);
    int count = notices.size() + more;
    String title =
        count == 1 ? texts.get(0).title() : sentence(words, "mail.several", locale, count);
    StringBuilder plain = new StringBuilder(greeting).append("\n\n");
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      NoticeText text = texts.get(i);
      String link = notices.get(i).link();
      if (count > 1) {
        plain.append(text.title()).append('\n');
        html.append(HEADING.formatted(escape(text.title())));
      }
      plain.append("%s\n\n%s:\n%s\n\n".formatted(text.text(), open, link));
      html.append(NOTICE.formatted(escape(text.text()), escape(link), escape(open)));
    }
    if (more > 0) {
      String rest = sentence(words, "mail.more", locale, more);
      plain.append(rest).append("\n\n");
      html.append(LINE.formatted(escape(rest)));
    }
    plain.append("--\n%s\n%s\n".formatted(site, why));
    return new MailText(
        ("[" + site + "] " + title).replaceAll("\\p{Cntrl}+", " "),
        plain.toString(),
        PAGE.formatted(
            locale.toLanguageTag(),
            escape(title),
            escape(title),
            escape(greeting),
            html,
            escape(site),
            escape(why)));
  }

  private static String sentence(
      ResourceBundle words, String key, Locale locale, Object... arguments) {
    return new MessageFormat(words.getString(key), locale).format(arguments);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

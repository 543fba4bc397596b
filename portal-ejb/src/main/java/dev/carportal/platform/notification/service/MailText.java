package dev.carportal.platform.notification.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A notice as an e-mail in the recipient's language.
 *
 * @param subject one line
 */
record MailText(String subject, String plain, String html) {
  /**
   * Writes a notice.
   *
   * @param site the company's name in that language
   * @param address where its link leads, with the host
   */
  static MailText of(MailRequested mail, String site, String address) {
    Locale locale = Locale.forLanguageTag(mail.locale());
    ResourceBundle words = NoticeText.bundle(locale);
    NoticeText notice = NoticeText.of(mail.kind(), mail.arguments(), locale);
    String greeting = words.getString("mail.greeting");
    String open = words.getString("mail.open");
    String why = new MessageFormat(words.getString("mail.why"), locale).format(new Object[] {site});
    String subject = "[" + site + "] " + notice.title();
    return new MailText(
        subject.replaceAll("\\p{Cntrl}+", " "),
        """
        %s

        %s

        %s:
        %s

        --
        %s
        %s
        """
            .formatted(greeting, notice.text(), open, address, site, why),
        """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head>
        <body style="margin:0;padding:24px;background:#f2f5f5;color:#1a2426;font:16px/1.6 sans-serif">
        <div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5dedd;border-radius:6px">
        <h1 style="margin:0 0 16px;font-size:20px;line-height:1.4">%s</h1>
        <p style="margin:0 0 8px">%s</p>
        <p style="margin:0 0 24px">%s</p>
        <p style="margin:0 0 24px"><a href="%s" style="display:inline-block;padding:8px 16px;background:#0b6e6e;color:#ffffff;border-radius:6px;text-decoration:none">%s</a></p>
        <p style="margin:0;font-size:13px;color:#526163">%s<br>%s</p>
        </div></body></html>
        """
            .formatted(
                locale.toLanguageTag(),
                escape(notice.title()),
                escape(notice.title()),
                escape(greeting),
                escape(notice.text()),
                escape(address),
                escape(open),
                escape(site),
                escape(why)));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

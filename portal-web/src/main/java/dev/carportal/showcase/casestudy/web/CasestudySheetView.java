package dev.carportal.showcase.casestudy.web;

import dev.carportal.platform.faces.web.Site;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.casestudy.service.CaseDetails;
import dev.carportal.showcase.casestudy.service.CaseStudyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A case on one sheet that stands alone: its style and its picture are inside. */
@Named
@RequestScoped
public class CasestudySheetView {
  /** The request attribute under which the view tells what it made. */
  public static final String SHEET = "dev.carportal.showcase.sheet";

  private static final String STYLE = "/resources/css/sheet.css";

  @Inject private CaseStudyService cases;
  @Inject private Site site;
  @Inject private ServletContext application;
  @Inject private HttpServletRequest request;

  private String slug = "";
  private CaseDetails study;

  public void load() {
    study = cases.get(slug, Language.of(site.getLocale()));
    String fileName = study.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ".html";
    request.setAttribute(SHEET, new Sheet(study.id(), fileName));
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public CaseDetails getStudy() {
    return study;
  }

  /** How many months it took. */
  public long getMonths() {
    return study.duration().toTotalMonths();
  }

  /** The sheet's style, as an element. */
  public String getStyle() {
    return "<style>" + new String(read(STYLE), StandardCharsets.UTF_8) + "</style>";
  }

  /** The case's picture inside an address. */
  public String getPicture() {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(read(study.pictureUrl()));
  }

  private byte[] read(String path) {
    try (InputStream file = application.getResourceAsStream(path)) {
      return file == null || !path.startsWith("/resources/") ? new byte[0] : file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the web application's own file " + path, e);
    }
  }

  /**
   * What a visitor takes with her.
   *
   * @param caseId the case it is about
   */
  public record Sheet(UUID caseId, String fileName) {}
}

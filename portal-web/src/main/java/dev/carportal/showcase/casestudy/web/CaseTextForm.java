package dev.carportal.showcase.casestudy.web;

import dev.carportal.showcase.casestudy.model.CaseText;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is typed of a case in one language. */
public class CaseTextForm {
  private String title = "";
  private String summary = "";
  private String problem = "";
  private String description = "";
  private String achievements = "";
  private String clientName = "";
  private @Nullable String vehicle;
  private @Nullable String testimonial;
  private @Nullable String testimonialBy;
  private @Nullable String captions;
  private @Nullable String figures;

  /** Shows what is kept. */
  void fill(CaseText text, List<Map.Entry<String, String>> pairs) {
    title = text.caseTitle();
    summary = text.summary();
    problem = text.problem();
    description = text.description();
    achievements = text.achievements();
    clientName = text.clientName();
    vehicle = text.vehicle();
    testimonial = text.clientTestimonial();
    testimonialBy = text.testimonialBy();
    captions = String.join("\n", text.screenshotCaptions());
    figures =
        pairs.stream()
            .map(pair -> pair.getKey() + " | " + pair.getValue())
            .collect(Collectors.joining("\n"));
  }

  CaseText text() {
    return new CaseText(
        title,
        plain(summary),
        plain(problem),
        plain(description),
        plain(achievements),
        clientName,
        vehicle,
        testimonial == null ? null : plain(testimonial),
        testimonialBy,
        lines(captions));
  }

  /** Browsers send line ends of two characters (WHATWG HTML, form submission); one is kept. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n");
  }

  /** The figures: one a line, number and meaning parted by a stroke. */
  List<Map.Entry<String, String>> pairs() {
    return lines(figures).stream()
        .map(line -> line.split("\\|", 2))
        .<Map.Entry<String, String>>map(
            pair ->
                new SimpleImmutableEntry<>(pair[0].strip(), pair.length > 1 ? pair[1].strip() : ""))
        .toList();
  }

  static List<String> lines(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\R", -1))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getProblem() {
    return problem;
  }

  public void setProblem(String problem) {
    this.problem = problem;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getAchievements() {
    return achievements;
  }

  public void setAchievements(String achievements) {
    this.achievements = achievements;
  }

  public String getClientName() {
    return clientName;
  }

  public void setClientName(String clientName) {
    this.clientName = clientName;
  }

  public @Nullable String getVehicle() {
    return vehicle;
  }

  public void setVehicle(@Nullable String vehicle) {
    this.vehicle = vehicle;
  }

  public @Nullable String getTestimonial() {
    return testimonial;
  }

  public void setTestimonial(@Nullable String testimonial) {
    this.testimonial = testimonial;
  }

  public @Nullable String getTestimonialBy() {
    return testimonialBy;
  }

  public void setTestimonialBy(@Nullable String testimonialBy) {
    this.testimonialBy = testimonialBy;
  }

  public @Nullable String getCaptions() {
    return captions;
  }

  public void setCaptions(@Nullable String captions) {
    this.captions = captions;
  }

  public @Nullable String getFigures() {
    return figures;
  }

  public void setFigures(@Nullable String figures) {
    this.figures = figures;
  }
}

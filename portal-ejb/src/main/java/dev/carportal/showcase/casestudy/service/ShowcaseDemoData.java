package dev.carportal.showcase.casestudy.service;

import dev.carportal.platform.cache.service.PublicContentChanged;
import dev.carportal.platform.config.service.DemoData;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Json;
import dev.carportal.showcase.capability.model.Capability;
import dev.carportal.showcase.capability.model.CapabilityRepository;
import dev.carportal.showcase.capability.model.CapabilityText;
import dev.carportal.showcase.capability.model.Zone;
import dev.carportal.showcase.casestudy.model.CaseFigure;
import dev.carportal.showcase.casestudy.model.CaseProfile;
import dev.carportal.showcase.casestudy.model.CaseStudy;
import dev.carportal.showcase.casestudy.model.CaseStudyRepository;
import dev.carportal.showcase.casestudy.model.CaseText;
import dev.carportal.showcase.casestudy.model.CaseType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The capabilities and cases of the demonstration. The showcase has a database and therefore a
 * transaction of its own; what is there already is left as it is.
 */
@Stateless
@RolesAllowed("system")
public class ShowcaseDemoData implements DemoData {
  private static final String FOLDER = "/dev/carportal/showcase/demo/";
  private static final String PICTURES = "/resources/pictures/";
  private static final int STEP = 10;

  @Inject private CapabilityRepository capabilities;
  @Inject private CaseStudyRepository cases;
  @Inject private CaseAnnouncement announcement;
  @Inject private Event<PublicContentChanged> changed;

  @Override
  public boolean isShowcase() {
    return true;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String name() {
    return "showcase";
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void load() {
    if (!capabilities.list().isEmpty()) {
      return;
    }
    int place = 0;
    for (CapabilityEntry entry : read("capabilities.json", CapabilityEntry[].class)) {
      capabilities.add(entry.capability(place += STEP));
    }
    place = 0;
    for (CaseEntry entry : read("cases.json", CaseEntry[].class)) {
      CaseStudy study = entry.study(place += STEP);
      study.draw(capabilities.find(entry.capabilities()));
      cases.add(study);
    }
    changed.fire(new PublicContentChanged());
    announcement.tell();
  }

  private static <T> T read(String file, Class<T> type) {
    try (InputStream json = ShowcaseDemoData.class.getResourceAsStream(FOLDER + file)) {
      if (json == null) {
        throw new IllegalStateException("The demonstration's file %s is missing".formatted(file));
      }
      return Json.read(new String(json.readAllBytes(), StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pictures(List<String> files) {
    return files.stream().map(file -> PICTURES + file).toList();
  }

  /** A capability as the file writes it. */
  record CapabilityEntry(
      String slug,
      Zone zone,
      String picture,
      int x,
      int y,
      List<String> technologies,
      CapabilityWords zh,
      CapabilityWords en) {

    Capability capability(int place) {
      return new Capability(
          slug, zone, PICTURES + picture, x, y, technologies, place, zh.text(), en.text());
    }
  }

  /** What the file says of a capability in a language. */
  record CapabilityWords(
      String name, String summary, String description, List<String> deliverables) {

    CapabilityText text() {
      return new CapabilityText(name, summary, description, deliverables);
    }
  }

  /** A case as the file writes it. */
  record CaseEntry(
      String slug,
      String type,
      int months,
      int team,
      LocalDate delivered,
      boolean featured,
      List<String> technologies,
      String platform,
      String picture,
      List<String> shots,
      List<String> capabilities,
      CaseWords zh,
      CaseWords en) {

    CaseStudy study(int place) {
      CaseStudy study =
          new CaseStudy(
              slug,
              place,
              new CaseProfile(
                  CodeConverter.parse(CaseType.class, type),
                  technologies,
                  platform,
                  Period.ofMonths(months),
                  team,
                  delivered,
                  PICTURES + picture,
                  pictures(shots)),
              zh.text(),
              en.text());
      study.prove(Language.ZH, zh.figures(Language.ZH));
      study.prove(Language.EN, en.figures(Language.EN));
      study.feature(featured);
      study.publish(delivered.atStartOfDay().toInstant(ZoneOffset.UTC));
      return study;
    }
  }

  /** What the file says of a case in a language. */
  record CaseWords(
      String title,
      String client,
      @Nullable String vehicle,
      String summary,
      String problem,
      String description,
      String achievements,
      @Nullable String testimonial,
      @Nullable String by,
      List<String> captions,
      List<List<String>> figures) {

    CaseText text() {
      return new CaseText(
          title,
          summary,
          problem,
          description,
          achievements,
          client,
          vehicle,
          testimonial,
          by,
          captions);
    }

    List<CaseFigure> figures(Language language) {
      return figures.stream()
          .map(figure -> new CaseFigure(language, figure.get(0), figure.get(1)))
          .toList();
    }
  }
}

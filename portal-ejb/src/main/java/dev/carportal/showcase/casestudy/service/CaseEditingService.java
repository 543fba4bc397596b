package dev.carportal.showcase.casestudy.service;

import dev.carportal.platform.cache.service.PublicContentChanged;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.showcase.capability.model.Capability;
import dev.carportal.showcase.capability.model.CapabilityRepository;
import dev.carportal.showcase.casestudy.model.CaseFigure;
import dev.carportal.showcase.casestudy.model.CaseFilter;
import dev.carportal.showcase.casestudy.model.CaseProfile;
import dev.carportal.showcase.casestudy.model.CaseStudy;
import dev.carportal.showcase.casestudy.model.CaseStudyRepository;
import dev.carportal.showcase.casestudy.model.CaseStudyStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets sales staff tell cases and decide which of them the public sees. */
@Stateless
@RolesAllowed({Role.SALES, Role.ADMINISTRATOR})
public class CaseEditingService {
  private static final int STEP = 10;

  @Inject private CaseStudyRepository cases;
  @Inject private CapabilityRepository capabilities;
  @Inject private CaseAnnouncement announcement;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<PublicContentChanged> changed;

  /** The cases in a status, or all, in the order visitors see them. */
  public Page<CaseRow> list(@Nullable CaseStudyStatus status, PageRequest request) {
    return cases
        .page(new CaseFilter(status, null, null), request)
        .map(
            study ->
                new CaseRow(
                    study.getPublicId(),
                    study.getRowVersion(),
                    study.getSlug(),
                    study.text(Language.of(caller.locale())).caseTitle(),
                    study.getCaseType(),
                    study.getStatus(),
                    study.isFeatured(),
                    study.getUpdatedAt()));
  }

  /** A case as it reads now. */
  public EditCase get(UUID id) {
    CaseStudy study = cases.get(id);
    return new EditCase(
        study.getPublicId(),
        study.getRowVersion(),
        study.getSlug(),
        new CaseProfile(
            study.getCaseType(),
            study.getTechnologyStack(),
            study.getPlatform(),
            study.getDuration(),
            study.getTeamSize(),
            study.getDeliveredOn(),
            study.getPictureUrl(),
            study.getScreenshotsUrl()),
        study.text(Language.ZH),
        study.text(Language.EN),
        pairs(study.figures(Language.ZH)),
        pairs(study.figures(Language.EN)),
        study.getCapabilities().stream().map(Capability::getSlug).sorted().toList());
  }

  private static List<Map.Entry<String, String>> pairs(List<CaseFigure> figures) {
    return figures.stream()
        .<Map.Entry<String, String>>map(
            figure -> new SimpleImmutableEntry<>(figure.value(), figure.label()))
        .toList();
  }

  /** Writes a case anew, or drafts a first one. */
  public UUID edit(@Valid EditCase command) {
    UUID id = command.id();
    CaseStudy study = id == null ? draft(command) : seen(id, command.expectedVersion());
    study.describe(command.profile());
    study.tell(Language.ZH, command.chinese());
    study.tell(Language.EN, command.english());
    study.prove(Language.ZH, figures(Language.ZH, command.chineseFigures()));
    study.prove(Language.EN, figures(Language.EN, command.englishFigures()));
    study.draw(capabilities.find(command.capabilities()));
    changed.fire(new PublicContentChanged());
    announcement.tell();
    return study.getPublicId();
  }

  private CaseStudy draft(EditCase command) {
    String slug = command.slug();
    if (slug == null) {
      throw InvalidInputException.of("slug", "error.case.slugMissing");
    }
    if (cases.find(slug).isPresent()) {
      throw InvalidInputException.of("slug", "error.case.slugTaken", slug);
    }
    int last = cases.listInOrder().stream().mapToInt(CaseStudy::getSortOrder).max().orElse(0);
    CaseStudy study =
        new CaseStudy(slug, last + STEP, command.profile(), command.chinese(), command.english());
    cases.add(study);
    return study;
  }

  private CaseStudy seen(UUID id, int expectedVersion) {
    CaseStudy study = cases.get(id);
    study.expectVersion(expectedVersion);
    return study;
  }

  private static List<CaseFigure> figures(
      Language language, List<Map.Entry<String, String>> pairs) {
    return pairs.stream()
        .map(pair -> new CaseFigure(language, pair.getKey(), pair.getValue()))
        .toList();
  }

  /** Shows a case to the public. */
  public void publish(ChangeCase command) {
    change(command).publish(clock.instant());
    announcement.tell();
  }

  /** Takes a case back from the public. */
  public void unpublish(ChangeCase command) {
    change(command).unpublish();
    announcement.tell();
  }

  /** Puts a case away. */
  public void archive(ChangeCase command) {
    change(command).archive();
    announcement.tell();
  }

  /** Takes a case out of the archive as it was; also the undo of {@link #archive}. */
  public void restore(UUID id) {
    CaseStudy study = cases.get(id);
    study.restore();
    changed.fire(new PublicContentChanged());
    announcement.tell();
  }

  /** Puts a case among the first that visitors see, or back into the row. */
  public void feature(ChangeCase command, boolean first) {
    change(command).feature(first);
  }

  /** Moves a case one place up in the order visitors see, or one down. */
  public void move(ChangeCase command, boolean up) {
    CaseStudy study = change(command);
    List<CaseStudy> order = new ArrayList<>(cases.listInOrder());
    int place = order.indexOf(study);
    int other = up ? place - 1 : place + 1;
    if (other >= 0 && other < order.size()) {
      Collections.swap(order, place, other);
    }
    for (int i = 0; i < order.size(); i++) {
      order.get(i).place((i + 1) * STEP);
    }
  }

  private CaseStudy change(ChangeCase command) {
    changed.fire(new PublicContentChanged());
    return seen(command.id(), command.expectedVersion());
  }
}

package dev.carportal.showcase.casestudy.service;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.i18n.model.Paragraphs;
import dev.carportal.platform.outbox.model.ShowcaseOutbox;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.search.model.Found;
import dev.carportal.platform.search.model.Words;
import dev.carportal.showcase.casestudy.model.CaseFilter;
import dev.carportal.showcase.casestudy.model.CaseStudy;
import dev.carportal.showcase.casestudy.model.CaseStudyRepository;
import dev.carportal.showcase.casestudy.model.CaseStudySearchRepository;
import dev.carportal.showcase.casestudy.model.CaseText;
import dev.carportal.showcase.casestudy.model.CaseType;
import dev.carportal.showcase.testimonial.model.Testimonial;
import dev.carportal.showcase.testimonial.model.TestimonialRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the public what the company has built. */
@Stateless
@PermitAll
public class CaseStudyService {
  public static final int PAGE_SIZE = 9;
  private static final int LAST_SEARCH_PAGE = 20;
  private static final int RELATED = 3;
  private static final int USER_AGENT_MAX = 400;

  @Inject private CaseStudyRepository cases;
  @Inject private CaseStudySearchRepository index;
  @Inject private TestimonialRepository testimonials;
  @Inject private ShowcaseOutbox outbox;
  @Inject private Clock clock;

  /** The cases the company shows first. */
  public List<CaseCard> listFeatured(Language language, int limit) {
    return cards(cases.listFeatured(limit), language);
  }

  /** The cases that were delivered last. */
  public List<CaseCard> listNewest(Language language, int limit) {
    return cards(cases.listNewest(limit), language);
  }

  /** The cases that a capability was used for. */
  public List<CaseCard> listWithCapability(String capability, Language language, int limit) {
    return cards(cases.listWithCapability(capability, limit), language);
  }

  /** A page of the library: in the company's order, or the best first if words are looked for. */
  public CaseLibrary library(LibraryQuery query, Language language) {
    Words words = Words.of(query.typed());
    Page<CaseCard> page =
        words.isEmpty()
            ? cases
                .page(query.filter(), new PageRequest(query.cursor(), PAGE_SIZE, null, false, true))
                .map(study -> CaseCard.of(study, language, List.of()))
            : search(words, query.filter(), query.cursor(), language);
    return new CaseLibrary(page, cases.facets());
  }

  /** A page of the published cases, in the company's order. */
  public Page<CaseCard> list(
      @Nullable CaseType caseType,
      @Nullable String technology,
      PageRequest page,
      Language language) {
    return cases
        .page(CaseFilter.published(caseType, technology), page)
        .map(study -> CaseCard.of(study, language, List.of()));
  }

  /** Looks words up in the published cases; the cursor is the number of the page. */
  public Page<CaseCard> search(
      Words words, CaseFilter filter, @Nullable String cursor, Language language) {
    int number = pageNumber(cursor);
    Found found = index.search(words, filter, language, number * PAGE_SIZE, PAGE_SIZE);
    Map<Long, CaseStudy> byKey =
        cases.load(found.hits().stream().map(Found.Hit::id).toList()).stream()
            .collect(Collectors.toMap(CaseStudy::getId, Function.identity()));
    List<CaseCard> cards = new ArrayList<>();
    for (Found.Hit hit : found.hits()) {
      CaseStudy study = byKey.get(hit.id());
      if (study != null && study.isPublished()) {
        cards.add(CaseCard.of(study, language, hit.excerpts()));
      }
    }
    boolean more = found.total() > (number + 1L) * PAGE_SIZE && number < LAST_SEARCH_PAGE;
    return new Page<>(
        cards,
        number > 0 ? Integer.toString(number - 1) : null,
        more ? Integer.toString(number + 1) : null,
        found.total());
  }

  private static int pageNumber(@Nullable String cursor) {
    return cursor != null && cursor.matches("\\d{1,2}")
        ? Math.min(Integer.parseInt(cursor), LAST_SEARCH_PAGE)
        : 0;
  }

  /**
   * A published case in full, with the words of customers.
   *
   * @throws NotFoundException if the public finds none at this address
   */
  public CaseDetails get(String slug, Language language) {
    CaseStudy study = cases.getPublished(slug);
    CaseText text = study.text(language);
    return new CaseDetails(
        study.getPublicId(),
        language,
        study.getSlug(),
        study.getCaseType(),
        text.caseTitle(),
        text.summary(),
        text.clientName(),
        text.vehicle(),
        study.getPlatform(),
        study.getDuration(),
        study.getTeamSize(),
        study.getDeliveredOn(),
        study.getTechnologyStack(),
        Paragraphs.of(text.problem()),
        Paragraphs.of(text.description()),
        Paragraphs.of(text.achievements()),
        study.figures(language),
        study.getPictureUrl(),
        screenshots(study, text),
        quotes(study, text, language),
        study.getCapabilities().stream()
            .sorted(Comparator.comparingInt(one -> one.getSortOrder()))
            .map(one -> new CaseDetails.UsedCapability(one.getSlug(), one.text(language).name()))
            .toList(),
        cards(cases.listRelated(study, RELATED), language));
  }

  private static List<CaseDetails.Screenshot> screenshots(CaseStudy study, CaseText text) {
    List<CaseDetails.Screenshot> screenshots = new ArrayList<>();
    for (String url : study.getScreenshotsUrl()) {
      int place = screenshots.size();
      String caption =
          place < text.screenshotCaptions().size()
              ? text.screenshotCaptions().get(place)
              : text.caseTitle();
      screenshots.add(new CaseDetails.Screenshot(url, caption));
    }
    return screenshots;
  }

  private List<CaseDetails.Quote> quotes(CaseStudy study, CaseText text, Language language) {
    List<CaseDetails.Quote> quotes = new ArrayList<>();
    if (text.clientTestimonial() != null) {
      quotes.add(
          new CaseDetails.Quote(
              null,
              Paragraphs.of(text.clientTestimonial()),
              text.testimonialBy() == null ? text.clientName() : text.testimonialBy(),
              null,
              language.locale().toLanguageTag(),
              null));
    }
    for (Testimonial given : testimonials.list(study.getSlug())) {
      quotes.add(
          new CaseDetails.Quote(
              given.getTitle(),
              Paragraphs.of(given.getContent()),
              given.getClientName(),
              given.getRating(),
              given.getLocale(),
              given.getGivenAt()));
    }
    return quotes;
  }

  /**
   * Counts that a visitor took the sheet of a case with her.
   *
   * @param size in bytes
   */
  public void countDownload(
      UUID id, String name, long size, String ip, @Nullable String userAgent) {
    outbox.write(
        DownloadCounted.KIND,
        new DownloadCounted(
            id,
            name,
            DownloadCounted.CASE_STUDY,
            size,
            ip,
            userAgent == null || userAgent.length() <= USER_AGENT_MAX
                ? userAgent
                : userAgent.substring(0, USER_AGENT_MAX),
            clock.instant()));
  }

  private static List<CaseCard> cards(List<CaseStudy> studies, Language language) {
    return studies.stream().map(study -> CaseCard.of(study, language, List.of())).toList();
  }
}

package dev.carportal.projects.demo.service;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientRepository;
import dev.carportal.clients.company.model.CompanyRepository;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.config.service.DemoData;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Json;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.projects.document.model.AccessLevel;
import dev.carportal.projects.document.model.Document;
import dev.carportal.projects.document.model.DocumentDownload;
import dev.carportal.projects.document.model.DocumentRepository;
import dev.carportal.projects.document.model.DocumentVersion;
import dev.carportal.projects.document.model.VersionNumber;
import dev.carportal.projects.milestone.model.Milestone;
import dev.carportal.projects.milestone.model.MilestoneRepository;
import dev.carportal.projects.milestone.model.MilestoneState;
import dev.carportal.projects.milestone.service.MilestonePlanner;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectEvent;
import dev.carportal.projects.project.model.ProjectEventKind;
import dev.carportal.projects.project.model.ProjectFilter;
import dev.carportal.projects.project.model.ProjectMember;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.model.TeamRole;
import dev.carportal.projects.project.service.ProjectOpened;
import dev.carportal.projects.review.model.ReviewRepository;
import dev.carportal.projects.review.model.ServiceReview;
import dev.carportal.projects.review.service.ReviewPublished;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fifteen projects in all states, each told along its milestones up to today. Projects that
 * approved requests have opened already are told first; new ones fill up what is missing.
 */
@Stateless
@RolesAllowed("system")
public class ProjectsDemoData implements DemoData {
  private static final String FILE = "/dev/carportal/projects/demo/projects.json";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final List<ProjectStatus> WAY = List.of(ProjectStatus.values());

  @Inject private ProjectRepository projects;
  @Inject private MilestoneRepository milestones;
  @Inject private MilestonePlanner planner;
  @Inject private DocumentRepository documents;
  @Inject private ReviewRepository reviews;
  @Inject private CompanyRepository companies;
  @Inject private ClientRepository clients;
  @Inject private UserRepository users;
  @Inject private FileService files;
  @Inject private PortalOutbox outbox;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Override
  public boolean isShowcase() {
    return false;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String name() {
    return "projects";
  }

  @Override
  public void load() {
    Optional<User> manager = users.findByUsername("chen.yu");
    Map<String, Project> open = opened();
    for (DemoStory story : stories()) {
      Project project = open.get(story.name());
      if (project == null && manager.isPresent()) {
        project = open(story, manager.get());
      }
      if (project != null) {
        tell(project, story);
      }
    }
  }

  private static List<DemoStory> stories() {
    try (InputStream json = ProjectsDemoData.class.getResourceAsStream(FILE)) {
      if (json == null) {
        throw new IllegalStateException("The demonstration's file %s is missing".formatted(FILE));
      }
      return List.of(
          Json.read(new String(json.readAllBytes(), StandardCharsets.UTF_8), DemoStory[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What approved requests have opened already, by name. */
  private Map<String, Project> opened() {
    Map<String, Project> open = new HashMap<>();
    projects
        .list(
            new PageRequest(null, PageRequest.SIZE_MAX, "number", false, false),
            ProjectFilter.all(),
            caller,
            today())
        .rows()
        .forEach(row -> open.put(row.name(), projects.get(row.id(), caller)));
    return open;
  }

  private Project open(DemoStory story, User manager) {
    Client client =
        companies
            .findBySlug(story.company())
            .flatMap(company -> clients.findByCompany(company.getId()))
            .orElseThrow(() -> new IllegalStateException(story.company() + " is no customer"));
    LocalDate start = today().minusDays(story.startedDaysAgo());
    Project project =
        projects.open(
            client.getId(),
            null,
            story.name(),
            CodeConverter.parse(ProjectType.class, story.type()),
            start,
            manager.getId());
    project.describe(story.name(), story.description(), story.technologies());
    project.budget(story.budget(), story.currency());
    planner.plan(new ProjectOpened(project.getPublicId(), project.getId()));
    note(project, ProjectEventKind.OPENED, Map.of(), at(start, 9));
    return project;
  }

  /** Lets a project happen, from its start to today. */
  private void tell(Project project, DemoStory story) {
    ProjectStatus goal = CodeConverter.parse(ProjectStatus.class, story.status());
    List<Milestone> plan = milestones.findByProject(project);
    int reached = reached(plan, goal, story.late());
    LocalDate last = project.getStartDate();
    for (int i = 0; i < plan.size(); i++) {
      Milestone milestone = plan.get(i);
      if (i < reached) {
        last = reach(project, milestone, i, last);
      } else if (i == reached && goal != ProjectStatus.PLANNING) {
        milestone.become(MilestoneState.IN_PROGRESS, null, today());
      }
      moveAlong(project, goal, i, plan.size(), last);
    }
    project.progress(Milestone.progress(plan));
    team(project, goal);
    write(project, goal, story);
    if (story.review() != null && project.getStatus().isDelivered()) {
      say(project, story, story.review());
    }
  }

  private int reached(List<Milestone> plan, ProjectStatus goal, boolean late) {
    if (goal.isDelivered()) {
      return plan.size();
    }
    int due = 0;
    for (Milestone milestone : plan) {
      due += milestone.getPlannedDate().isBefore(today()) ? 1 : 0;
    }
    int least = goal == ProjectStatus.TESTING ? plan.size() - 2 : 0;
    int most = goal == ProjectStatus.PLANNING ? 1 : plan.size() - 1;
    return Math.max(Math.min(due, most), least) - (late ? 1 : 0);
  }

  /** Reaches a milestone a little before or after its plan. */
  private LocalDate reach(Project project, Milestone milestone, int index, LocalDate before) {
    LocalDate day = milestone.getPlannedDate().plusDays((index * 5L) % 7 - 2);
    day = day.isBefore(before) ? before : day;
    day = day.isAfter(today()) ? today() : day;
    milestone.become(MilestoneState.REACHED, day, today());
    note(project, ProjectEventKind.MILESTONE_REACHED, milestone.getNames(), at(day, 10));
    return day;
  }

  /** Moves the status where the milestones have brought it. */
  private void moveAlong(Project project, ProjectStatus goal, int index, int count, LocalDate day) {
    if (index == 1) {
      moveTo(project, goal, ProjectStatus.DEVELOPMENT, day);
    } else if (index == count - 3) {
      moveTo(project, goal, ProjectStatus.TESTING, day);
    } else if (index == count - 1) {
      moveTo(project, goal, ProjectStatus.DELIVERED, day);
      moveTo(project, goal, ProjectStatus.MAINTENANCE, day.plusDays(21));
    }
  }

  private void moveTo(Project project, ProjectStatus goal, ProjectStatus next, LocalDate day) {
    if (WAY.indexOf(next) <= WAY.indexOf(goal) && project.getStatus().canBecome(next)) {
      ProjectStatus before = project.getStatus();
      Instant at = at(day.isAfter(today()) ? today() : day, 11);
      project.move(next, null, at);
      User manager = project.getProjectManager();
      projects.add(
          ProjectEvent.moved(project, before, null, manager.getId(), manager.getDisplayName(), at));
    }
  }

  private void team(Project project, ProjectStatus goal) {
    users
        .findByUsername("anna.klein")
        .ifPresent(
            user -> projects.add(new ProjectMember(project, user, TeamRole.ACCOUNT_MANAGER)));
    if (goal.isDelivered()) {
      users
          .findByUsername("sara.vogel")
          .ifPresent(
              user -> projects.add(new ProjectMember(project, user, TeamRole.SUPPORT_ENGINEER)));
    }
  }

  private void write(Project project, ProjectStatus goal, DemoStory story) {
    for (DemoDocument demo : DemoDocument.ALL) {
      if (WAY.indexOf(demo.from()) <= WAY.indexOf(goal)) {
        write(project, demo, story);
      }
    }
  }

  private void write(Project project, DemoDocument demo, DemoStory story) {
    Locale language = story.locale();
    String description = project.getDescription();
    String text =
        demo.text(
            language,
            project.getProjectName(),
            description == null ? story.description() : description,
            project.getTechnologyStack());
    User author = project.getProjectManager();
    Document document =
        new Document(
            project,
            demo.title(language),
            null,
            demo.type(),
            VersionNumber.FIRST,
            demo.access(),
            file(project, story.prefix() + "-" + demo.file(), text),
            author.getId());
    documents.add(document);
    documents.add(new DocumentVersion(document, null, author.getDisplayName()));
    boolean english = language.equals(Locale.ENGLISH);
    if (demo.file().startsWith("requirements") && project.getStatus() != ProjectStatus.PLANNING) {
      String more = english ? "\nReviewed with the customer.\n" : "\n已与客户评审。\n";
      document.revise(
          VersionNumber.FIRST.next(),
          file(project, story.prefix() + "-" + demo.file(), text + more),
          author.getId());
      documents.add(
          new DocumentVersion(
              document, english ? "After the review" : "评审后更新", author.getDisplayName()));
    }
    note(
        project,
        ProjectEventKind.DOCUMENT_ADDED,
        Map.of("", document.getTitle() + " " + document.getVersion()),
        at(project.getStartDate().plusDays(5), 15),
        !demo.access().isForCustomer());
    if (demo.access() != AccessLevel.INTERNAL) {
      customers(project).stream().findFirst().ifPresent(user -> take(document, user));
    }
  }

  private StoredFile file(Project project, String name, String text) {
    return files.keep(
        files.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name),
        project.getCompanyId());
  }

  private void take(Document document, User user) {
    documents.add(
        new DocumentDownload(
            at(document.getProject().getStartDate().plusDays(6), 16),
            document.getCompanyId(),
            user.getId(),
            document.getDocType().downloadType(),
            document.getPublicId(),
            VersionNumber.FIRST.toString(),
            document.getTitle(),
            document.getFile().getSize(),
            "203.0.113." + (10 + user.getId() % 200),
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36"));
    documents.countDownload(document);
  }

  private void say(Project project, DemoStory story, DemoStory.Said said) {
    List<User> people = customers(project);
    if (people.isEmpty()) {
      return;
    }
    ServiceReview review = new ServiceReview(project, people.get(0));
    review.write(
        said.rating(),
        said.title(),
        said.content(),
        said.aspects(),
        said.improvements(),
        said.recommend(),
        said.publicly(),
        story.locale());
    reviews.add(review);
    Instant delivered = project.getDeliveredAt();
    Instant at = delivered == null ? clock.instant() : delivered.plusSeconds(3 * 86_400);
    note(project, ProjectEventKind.REVIEW_WRITTEN, Map.of(), at);
    if (said.isPublished() && said.caseSlug() != null) {
      review.publish(said.caseSlug(), project.getProjectManager().getDisplayName(), at);
      outbox.write(
          "review.published",
          new ReviewPublished(
              review.getPublicId(),
              said.caseSlug(),
              project.getClient().getName(),
              story.locale().toLanguageTag(),
              said.title(),
              said.content(),
              said.rating(),
              at));
      note(project, ProjectEventKind.REVIEW_PUBLISHED, Map.of(), at.plusSeconds(86_400));
    }
  }

  private List<User> customers(Project project) {
    Long company = project.getCompanyId();
    return company == null ? List.of() : users.findByCompany(company);
  }

  private void note(
      Project project, ProjectEventKind kind, Map<String, String> subject, Instant at) {
    note(project, kind, subject, at, false);
  }

  private void note(
      Project project,
      ProjectEventKind kind,
      Map<String, String> subject,
      Instant at,
      boolean internal) {
    User manager = project.getProjectManager();
    Instant now = clock.instant();
    projects.add(
        new ProjectEvent(
            project,
            kind,
            subject,
            null,
            manager.getId(),
            manager.getDisplayName(),
            at.isAfter(now) ? now : at,
            internal));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, (day.getDayOfMonth() * 7) % 60)).atZone(ZONE).toInstant();
  }
}

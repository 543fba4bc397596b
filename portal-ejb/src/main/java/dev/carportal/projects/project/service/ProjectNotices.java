package dev.carportal.projects.project.service;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.notification.service.Notice;
import dev.carportal.platform.notification.service.NotificationService;
import dev.carportal.platform.notification.service.Recipient;
import dev.carportal.projects.project.model.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the people of a project what happened to it; nobody is told what she did herself. */
@ApplicationScoped
public class ProjectNotices {
  @Inject private NotificationService notifications;
  @Inject private UserRepository users;
  @Inject private Caller caller;

  /** Tells the people of the customer. */
  public void tellCustomer(Project project, String kind, String... arguments) {
    tellCustomerAt(
        project, "/portal/projects/project/detail?id=" + project.getPublicId(), kind, arguments);
  }

  /**
   * Tells the people of the customer.
   *
   * @param link where to look
   */
  public void tellCustomerAt(Project project, String link, String kind, String... arguments) {
    tell(customers(project), new Notice(kind, List.of(arguments), link));
  }

  /**
   * Tells the people of the customer something that sounds different in each language.
   *
   * @param arguments what the sentences name, in a language
   */
  public void tellCustomer(Project project, String kind, Function<Locale, List<String>> arguments) {
    customers(project).stream()
        .collect(Collectors.groupingBy(User::getLocale))
        .forEach(
            (locale, people) ->
                tell(
                    people,
                    new Notice(
                        kind,
                        arguments.apply(locale),
                        "/portal/projects/project/detail?id=" + project.getPublicId())));
  }

  /** Tells the manager. */
  public void tellManager(Project project, String kind, String... arguments) {
    tell(
        List.of(project.getProjectManager()),
        new Notice(
            kind,
            List.of(arguments),
            "/admin/projects/project/detail?id=" + project.getPublicId()));
  }

  /** Tells these people. */
  public void tell(Collection<User> people, Notice notice) {
    notifications.tell(
        people.stream()
            .filter(user -> !user.getId().equals(caller.userId()))
            .map(user -> new Recipient(user.getId(), user.getEmail(), user.getLocale()))
            .toList(),
        notice);
  }

  private Collection<User> customers(Project project) {
    Long company = project.getCompanyId();
    User person = project.getClient().getPerson();
    if (company != null) {
      return users.findByCompany(company);
    }
    return person == null ? List.of() : List.of(person);
  }
}

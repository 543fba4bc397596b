package dev.carportal.clients.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.evaluation.service.RejectRequest;
import dev.carportal.clients.evaluation.service.RequestReviewService;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.clients.request.service.SubmitRequest;
import dev.carportal.clients.request.service.WithdrawRequest;
import dev.carportal.inside.AsCustomer;
import dev.carportal.inside.AsNobody;
import dev.carportal.inside.AsSales;
import dev.carportal.inside.AsStaff;
import dev.carportal.inside.Rows;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.StaleVersionException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests, seen from inside: whose they are, who may decide, and what is written down. */
@ExtendWith(ArquillianExtension.class)
class RequestServiceIT {
  @Inject private AsCustomer customer;
  @Inject private AsSales sales;
  @Inject private AsStaff staff;
  @Inject private AsNobody nobody;
  @Inject private Rows rows;
  @Inject private ProjectRequestService requests;
  @Inject private RequestReviewService reviews;

  @Test
  void a_request_of_another_company_does_not_exist() throws Exception {
    UUID id = submit();

    assertThat(customer.call("lin.wei", () -> requests.details(id)).id()).isEqualTo(id);
    assertThatThrownBy(() -> customer.call("tom.berg", () -> requests.details(id)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () ->
                customer.call(
                    "tom.berg",
                    () -> {
                      requests.withdraw(new WithdrawRequest(id, 0, null));
                      return null;
                    }))
        .isInstanceOf(NotFoundException.class);
    List<RequestRow> toms =
        customer
            .call("tom.berg", () -> requests.list(PageRequest.first(), RequestFilter.all()))
            .rows();
    assertThat(toms).isNotEmpty().noneMatch(row -> row.id().equals(id));
  }

  @Test
  void only_sales_staff_decide() throws Exception {
    UUID id = submit();

    assertThatThrownBy(() -> customer.call("lin.wei", () -> take(id)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> staff.call("sara.vogel", () -> take(id)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                nobody.call(
                    "lin.wei", () -> requests.list(PageRequest.first(), RequestFilter.all())))
        .isInstanceOf(EJBAccessException.class);
    sales.call("anna.klein", () -> take(id));
  }

  @Test
  void a_change_seen_too_late_is_refused() throws Exception {
    UUID id = submit();
    sales.call("anna.klein", () -> take(id));

    assertThatThrownBy(
            () ->
                customer.call(
                    "lin.wei",
                    () -> {
                      requests.withdraw(new WithdrawRequest(id, 0, null));
                      return null;
                    }))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void a_step_that_the_state_does_not_allow_is_refused() throws Exception {
    UUID id = submit();
    int version = customer.call("lin.wei", () -> requests.details(id)).version();

    assertThatThrownBy(
            () ->
                sales.call(
                    "anna.klein",
                    () -> {
                      reviews.reject(new RejectRequest(id, version, "Not yet looked at"));
                      return null;
                    }))
        .isInstanceOf(RuleException.class);
  }

  @Test
  void every_change_is_written_down_with_who_and_on_which_trace() throws Exception {
    UUID id = submit();
    sales.call("anna.klein", () -> take(id));

    List<Object[]> trail = rows.audit(id);
    assertThat(trail).hasSizeGreaterThanOrEqualTo(2);
    assertThat(trail.get(0)[1]).isEqualTo("Lin Wei");
    Object[] last = trail.get(trail.size() - 1);
    assertThat(last[1]).isEqualTo("Anna Klein");
    assertThat((String) last[2]).matches("[0-9a-f]{32}");
    assertThat((String) last[3]).contains("status");
  }

  @Test
  void the_list_costs_as_many_statements_for_one_line_as_for_fifty() throws Exception {
    assertThat(lines(50)).isGreaterThan(lines(1));
    assertThat(statements(50)).isEqualTo(statements(1)).isLessThanOrEqualTo(3);
  }

  private int lines(int size) throws Exception {
    return customer
        .call("lin.wei", () -> requests.list(page(size), RequestFilter.all()))
        .rows()
        .size();
  }

  /** The least of several tries: timers and consumers send statements of their own meanwhile. */
  private long statements(int size) throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      least = Math.min(least, customer.call("lin.wei", () -> counted(size)));
    }
    return least;
  }

  private long counted(int size) {
    long before = rows.statements();
    requests.list(page(size), RequestFilter.all());
    return rows.statements() - before;
  }

  private Void take(UUID id) throws Exception {
    int version = reviewed(id);
    reviews.takeUnderReview(id, version);
    return null;
  }

  private int reviewed(UUID id) throws Exception {
    return staff.call("anna.klein", () -> reviews.details(id)).request().version();
  }

  private UUID submit() throws Exception {
    return customer.call("lin.wei", () -> requests.submit(anyRequest()));
  }

  private static SubmitRequest anyRequest() {
    return new SubmitRequest(
        dev.carportal.clients.request.model.ProjectType.values()[0],
        "Seat memory " + UUID.randomUUID(),
        "The seat forgets where it was.",
        null,
        null,
        null,
        null);
  }

  private static PageRequest page(int size) {
    return new PageRequest(null, size, null, true, true);
  }
}

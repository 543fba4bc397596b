package dev.carportal.platform.error.web;

import dev.carportal.platform.audit.service.Refusals;
import dev.carportal.platform.audit.web.StaleNews;
import dev.carportal.platform.error.model.ConfirmationNeededException;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.error.model.ViolationText;
import dev.carportal.platform.gateway.service.ExpiredForm;
import dev.carportal.platform.persistence.model.StaleVersionException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what a service refuses into a message where the reader looks: beside the field it names, or
 * above the page. What she may not see does not exist; an expired view starts anew at the same
 * address; anything else becomes the error page with a trace id and nothing else.
 */
class PortalExceptionHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = LoggerFactory.getLogger(PortalExceptionHandler.class);

  PortalExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable cause = cause(events.next().getContext().getException());
      events.remove();
      answer(faces, cause);
    }
  }

  private static void answer(FacesContext faces, Throwable cause) {
    Locale locale =
        faces.getViewRoot() == null
            ? faces.getExternalContext().getRequestLocale()
            : faces.getViewRoot().getLocale();
    if (cause instanceof ViewExpiredException) {
      startAnew(faces);
    } else if (cause instanceof NotFoundException) {
      end(faces, 404);
    } else if (cause instanceof EJBAccessException
        || (cause instanceof NotAllowedException && isShowing(faces))) {
      CDI.current().select(Refusals.class).get().note(path(faces));
      explain(faces, cause);
    } else if (cause instanceof InvalidInputException invalid) {
      invalid.violations().forEach(v -> beside(faces, v.field(), v.sentence(locale)));
      faces.validationFailed();
    } else if (cause instanceof ConstraintViolationException broken) {
      ViolationText text = CDI.current().select(ViolationText.class).get();
      broken.getConstraintViolations().forEach(v -> beside(faces, field(v), text.of(v, locale)));
      faces.validationFailed();
    } else if (cause instanceof OptimisticLockException && !isShowing(faces)) {
      beside(faces, null, new RuleException("error.stale.now").sentence(locale));
      faces.validationFailed();
    } else if (cause instanceof ConfirmationNeededException && !isShowing(faces)) {
      askForConfirmation(faces);
    } else if (cause instanceof PortalException refused && !isShowing(faces)) {
      boolean unseen =
          refused instanceof StaleVersionException stale
              && !CDI.current().select(StaleNews.class).get().take(stale);
      PortalException said = unseen ? new RuleException("error.stale.now") : refused;
      if (refused instanceof NotAllowedException) {
        CDI.current().select(Refusals.class).get().note(path(faces));
      }
      beside(faces, null, said.sentence(locale));
      faces.validationFailed();
    } else {
      LOG.error("A page could not be shown: {}", path(faces), cause);
      end(faces, 500);
    }
  }

  /** Whether the page is already being made, so that a message on it would come too late. */
  private static boolean isShowing(FacesContext faces) {
    return Set.of(PhaseId.RENDER_RESPONSE, PhaseId.RESTORE_VIEW).contains(faces.getCurrentPhaseId())
        || !faces.isPostback();
  }

  /** Not a redirect: the answer to a form may lead to this site alone (CSP form-action). */
  private static void askForConfirmation(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    Instant now = CDI.current().select(Clock.class).get().instant();
    String name = PendingAct.keep((HttpServletRequest) external.getRequest(), now);
    String address = "/stepup?act=" + name;
    if (faces.getPartialViewContext().isAjaxRequest()) {
      try {
        external.redirect(address); // written as a partial response, which the page follows
      } catch (IOException e) {
        throw new FacesException(e);
      }
      return;
    }
    external.setResponseHeader("Refresh", "0; url=" + address);
    external.setResponseContentType("text/html;charset=UTF-8");
    faces.responseComplete();
  }

  /** A customer from whom something of her own company is kept reads why. */
  private static void explain(FacesContext faces, Throwable cause) {
    String address = cause instanceof NotAllowedException refused ? refused.explanation() : null;
    if (address == null || !path(faces).startsWith("/portal/")) {
      end(faces, 403);
      return;
    }
    try {
      faces.getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static void startAnew(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    String query = request.getQueryString();
    String address =
        (String)
            external
                .getRequestMap()
                .getOrDefault("jakarta.servlet.forward.request_uri", request.getRequestURI());
    String expired = ExpiredForm.query(query == null ? "" : query);
    try {
      external.redirect(address + "?" + expired);
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static void end(FacesContext faces, int status) {
    ExternalContext external = faces.getExternalContext();
    if (!external.isResponseCommitted()) {
      try {
        external.responseReset();
        external.responseSendError(status, null);
      } catch (IOException e) {
        throw new FacesException(e);
      }
    }
    faces.responseComplete();
  }

  private static void beside(FacesContext faces, @Nullable String field, String sentence) {
    faces.addMessage(
        field == null ? null : clientId(faces, field),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  /** The input whose id is the field's name; null if the page has none. */
  private static @Nullable String clientId(FacesContext faces, String field) {
    UIComponent found = find(faces.getViewRoot(), field);
    return found == null ? null : found.getClientId(faces);
  }

  private static @Nullable UIComponent find(UIComponent in, String id) {
    if (id.equals(in.getId()) && in instanceof UIInput) {
      return in;
    }
    Iterator<UIComponent> children = in.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent found = find(children.next(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String field(ConstraintViolation<?> violation) {
    String last = "";
    for (Path.Node node : violation.getPropertyPath()) {
      last = node.getName() == null ? last : node.getName();
    }
    return last;
  }

  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null
        && !(cause instanceof PortalException)
        && !(cause instanceof OptimisticLockException)
        && !(cause instanceof ConstraintViolationException)
        && !(cause instanceof ViewExpiredException)
        && !(cause instanceof EJBAccessException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String path(FacesContext faces) {
    return ((HttpServletRequest) faces.getExternalContext().getRequest()).getRequestURI();
  }
}

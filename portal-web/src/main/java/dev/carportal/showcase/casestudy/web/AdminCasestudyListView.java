package dev.carportal.showcase.casestudy.web;

import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.showcase.casestudy.model.CaseStudyStatus;
import dev.carportal.showcase.casestudy.service.CaseEditingService;
import dev.carportal.showcase.casestudy.service.CaseRow;
import dev.carportal.showcase.casestudy.service.ChangeCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staff's list of cases: what the public sees of them, and in which order. */
@Named
@RequestScoped
public class AdminCasestudyListView extends ListView<CaseRow> {
  @Inject private CaseEditingService cases;

  private String status = "";
  private String archived = "";

  @Override
  protected Page<CaseRow> read() {
    return cases.list(chosen(), asked(PageRequest.SIZE_STAFF, Order.ASCENDING, true));
  }

  @Override
  public boolean isNarrowed() {
    return chosen() != null;
  }

  private @Nullable CaseStudyStatus chosen() {
    return Params.value(CaseStudyStatus.class, status);
  }

  /**
   * Does what the pressed button says: a verb, the case and the version that was on screen.
   *
   * @param change the three, parted by underscores
   * @return the list again
   */
  public String act(String change) {
    String[] words = change.split("_", -1);
    if (words.length != 3) {
      return here("");
    }
    ChangeCase seen = new ChangeCase(UUID.fromString(words[1]), Integer.parseInt(words[2]));
    switch (words[0]) {
      case "publish" -> cases.publish(seen);
      case "unpublish" -> cases.unpublish(seen);
      case "feature" -> cases.feature(seen, true);
      case "unfeature" -> cases.feature(seen, false);
      case "up" -> cases.move(seen, true);
      case "down" -> cases.move(seen, false);
      case "restore" -> cases.restore(seen.id());
      case "archive" -> {
        cases.archive(seen);
        return here("&archived=" + seen.id());
      }
      default -> {
        return here("");
      }
    }
    return here("");
  }

  private String here(String more) {
    String narrowed = chosen() == null ? "" : "&status=" + status;
    return "/admin/showcase/casestudy/list?faces-redirect=true" + narrowed + more;
  }

  public CaseStudyStatus[] getStatuses() {
    return CaseStudyStatus.values();
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  /** The case that was archived just now, so that it can be taken out again. */
  public String getArchived() {
    return archived;
  }

  public void setArchived(String archived) {
    this.archived = archived;
  }
}

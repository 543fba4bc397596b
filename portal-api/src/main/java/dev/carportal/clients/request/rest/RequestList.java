package dev.carportal.clients.request.rest;

import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.platform.persistence.model.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of requests, the newest first. */
@Schema(description = "A page of requests, the newest first.")
public record RequestList(List<RequestItem> items) {
  static RequestList of(Page<RequestRow> page) {
    return new RequestList(page.rows().stream().map(RequestItem::of).toList());
  }
}

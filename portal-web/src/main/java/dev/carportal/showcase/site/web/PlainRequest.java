package dev.carportal.showcase.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request for a public page, with no other parameters than those the page knows. What is kept for
 * everybody must not depend on anything else that a sender wrote.
 */
class PlainRequest extends HttpServletRequestWrapper {
  private final Map<String, String> parameters;

  PlainRequest(HttpServletRequest request, Map<String, String> parameters) {
    super(request);
    this.parameters = parameters;
  }

  @Override
  public @Nullable String getParameter(String name) {
    return parameters.get(name);
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String value = parameters.get(name);
    return value == null ? null : new String[] {value};
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> new String[] {entry.getValue()}));
  }
}

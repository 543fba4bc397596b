package dev.carportal.platform.faces.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says how long browsers may keep our style sheets, scripts and pictures. */
@WebFilter("/resources/*")
public class AssetsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean versioned = request.getParameter("v") != null;
    response.setHeader(
        "Cache-Control",
        versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    chain.doFilter(request, response);
  }
}

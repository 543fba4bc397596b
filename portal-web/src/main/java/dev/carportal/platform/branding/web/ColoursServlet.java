package dev.carportal.platform.branding.web;

import dev.carportal.platform.branding.service.SiteService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives the brand's colour to the style sheets, in shades that can be read on light and on dark
 * surfaces whatever colour the company chose.
 */
@WebServlet("/branding/colours.css")
public class ColoursServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Colour LIGHT = Colour.parse("#e7edec");
  private static final Colour DARK = Colour.parse("#1b282a");

  @Inject private transient SiteService site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/css");
    response.setCharacterEncoding("UTF-8");
    boolean versioned = request.getParameter("v") != null;
    response.setHeader(
        "Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=300");
    response.getWriter().write(css(Colour.parse(site.details().accent())));
  }

  static String css(Colour accent) {
    Colour light = accent.readableOn(LIGHT, 4.8, Colour.BLACK);
    Colour dark = accent.brightenedOn(DARK, 7);
    return ":root{--accent:"
        + pair(light, dark)
        + ";--accent-strong:"
        + pair(light.mix(Colour.BLACK, 0.28), dark.mix(Colour.WHITE, 0.35))
        + ";--accent-text:"
        + pair(Colour.WHITE, dark.mix(Colour.BLACK, 0.86))
        + ";--accent-soft:"
        + pair(light.mix(Colour.WHITE, 0.84), dark.mix(Colour.BLACK, 0.76))
        + "}\n";
  }

  private static String pair(Colour light, Colour dark) {
    return "light-dark(" + light.hex() + "," + dark.hex() + ")";
  }
}

package dev.carportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.carportal.projects.planted.rest.OpenResource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever has an address has a rule that says who may come. */
class AccessTest {
  private static final Pattern CONSTRAINT =
      Pattern.compile("(?s)<security-constraint>(.*?)</security-constraint>");
  private static final Pattern URL = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");
  private static final Pattern ROLE = Pattern.compile("<role-name>([^<]+)</role-name>");
  private static final Pattern SOCKET = Pattern.compile("<(?:f|o):(?:websocket|socket)\\b[^>]*>");

  /** Addresses that anybody may ask, each for a reason that stands beside it. */
  private static final Set<String> OPEN = open();

  private static Set<String> open() {
    Set<String> open = new TreeSet<>();
    Project.read(Project.root().resolve("portal-it/src/test/resources/house/open-addresses.txt"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2)[0])
        .forEach(open::add);
    return open;
  }

  @Test
  void every_page_has_a_rule() {
    List<String> pages = Pages.all();
    assertThat(pages).as("pages found").isNotEmpty();
    assertThat(pages.stream().filter(page -> !isRuled(page))).isEmpty();
  }

  @Test
  void staff_pages_ask_for_staff_and_customers_pages_for_a_sign_in() {
    assertThat(rolesFor("/admin/any/thing")).containsExactly("staff");
    assertThat(rolesFor("/portal/any/thing")).containsExactly("**");
  }

  @Test
  void every_servlet_has_a_rule() {
    List<String> addresses =
        Project.classes().stream()
            .filter(type -> type.isAnnotatedWith(WebServlet.class))
            .flatMap(type -> addresses(type.getAnnotationOfType(WebServlet.class)))
            .toList();
    assertThat(addresses).as("servlets found").isNotEmpty();
    assertThat(addresses.stream().filter(address -> !isRuled(address))).isEmpty();
  }

  @Test
  void every_resource_says_who_may_call_it() {
    assertThat(openResources(Project.classes())).isEmpty();
    assertThat(Project.classes().stream().anyMatch(type -> type.isAnnotatedWith(Path.class)))
        .as("resources found")
        .isTrue();
  }

  @Test
  void every_resource_belongs_to_a_face_of_the_api() {
    assertThat(facelessResources(Project.classes())).isEmpty();
    assertThat(facelessResources(new ClassFileImporter().importClasses(OpenResource.class)))
        .as("a planted one")
        .hasSize(1);
  }

  @Test
  void roles_of_resources_are_enforced() {
    assertThat(Project.read(Project.root().resolve("portal-api/src/main/webapp/WEB-INF/web.xml")))
        .containsPattern(
            "resteasy\\.role\\.based\\.security</param-name>\\s*<param-value>true</param-value>");
  }

  @Test
  void every_socket_is_behind_the_sign_in_and_of_one_person() {
    assertThat(
            Project.classes().stream()
                .filter(type -> type.isAnnotatedWith(ServerEndpoint.class))
                .map(type -> type.getAnnotationOfType(ServerEndpoint.class).value())
                .filter(path -> !path.startsWith("/portal/") && !path.startsWith("/admin/")))
        .isEmpty();
    assertThat(
            Project.files(Project.views(), ".xhtml").stream()
                .flatMap(page -> openSockets(Project.read(page)).stream()))
        .isEmpty();
  }

  @Test
  void planted_openings_are_refused() {
    assertThat(openResources(new ClassFileImporter().importClasses(OpenResource.class))).hasSize(1);
    assertThat(openSockets("<f:websocket channel=\"push\"/>")).hasSize(1);
    assertThat(openSockets("<f:websocket channel=\"push\" user=\"#{shell.user}\"/>")).isEmpty();
    assertThat(isRuled("/secret/list")).isFalse();
  }

  private static boolean isRuled(String address) {
    return address.startsWith("/public/") || OPEN.contains(address) || !rolesFor(address).isEmpty();
  }

  private static Stream<String> addresses(WebServlet servlet) {
    return Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()));
  }

  /** The roles that the longest matching constraint of portal-web asks for. */
  private static List<String> rolesFor(String address) {
    String longest = "";
    List<String> roles = List.of();
    Matcher constraints =
        CONSTRAINT.matcher(
            Project.read(Project.root().resolve("portal-web/src/main/webapp/WEB-INF/web.xml")));
    while (constraints.find()) {
      List<String> asked =
          ROLE.matcher(constraints.group(1)).results().map(found -> found.group(1)).toList();
      for (String pattern :
          URL.matcher(constraints.group(1)).results().map(found -> found.group(1)).toList()) {
        if (matches(pattern, address) && pattern.length() > longest.length()) {
          longest = pattern;
          roles = asked;
        }
      }
    }
    return roles;
  }

  private static boolean matches(String pattern, String address) {
    return pattern.endsWith("/*")
        ? (address + "/").startsWith(pattern.substring(0, pattern.length() - 1))
        : pattern.equals(address);
  }

  private static List<String> facelessResources(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
        .filter(type -> !type.isAnnotatedWith("dev.carportal.platform.gateway.rest.Face"))
        .map(JavaClass::getName)
        .toList();
  }

  private static List<String> openResources(JavaClasses classes) {
    List<String> open = new ArrayList<>();
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(Path.class)
          && !type.isInterface()
          && !type.isAnnotatedWith(RolesAllowed.class)
          && !type.isAnnotatedWith(DenyAll.class)
          && !type.isAnnotatedWith(PermitAll.class)) {
        type.getMethods().stream()
            .filter(AccessTest::isResourceMethod)
            .filter(method -> !saysWhoMayCall(method))
            .map(JavaMethod::getFullName)
            .forEach(open::add);
      }
    }
    return open;
  }

  private static boolean isResourceMethod(JavaMethod method) {
    return method.isAnnotatedWith(Path.class)
        || method.isMetaAnnotatedWith(HttpMethod.class)
        || Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
            .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
  }

  private static boolean saysWhoMayCall(JavaMethod method) {
    return method.isAnnotatedWith(RolesAllowed.class)
        || method.isAnnotatedWith(PermitAll.class)
        || method.isAnnotatedWith(DenyAll.class);
  }

  private static List<String> openSockets(String xhtml) {
    return SOCKET
        .matcher(xhtml)
        .results()
        .map(found -> found.group())
        .filter(tag -> !tag.contains(" user="))
        .toList();
  }
}

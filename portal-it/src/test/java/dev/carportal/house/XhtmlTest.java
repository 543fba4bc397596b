package dev.carportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages keep words in bundles, looks in style sheets, scripts in files, and name their bean. */
class XhtmlTest {

  @Test
  void pages_templates_and_tags_keep_to_the_rules() {
    List<Path> files = Project.files(Project.views(), ".xhtml");
    assertThat(files).as("pages found").isNotEmpty();

    assertThat(files.stream().flatMap(XhtmlTest::complaints)).isEmpty();
  }

  @Test
  void every_bean_a_page_names_is_a_class_at_its_place() {
    List<String> classes =
        Project.classes().stream().map(type -> type.getSimpleName()).distinct().toList();

    assertThat(
            Project.files(Project.views(), ".xhtml").stream()
                .flatMap(file -> XhtmlRules.beans(Project.read(file)).stream())
                .distinct()
                .filter(
                    bean ->
                        !classes.contains(
                            bean.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + bean.substring(1))))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a style attribute | <p style='color:red'/>",
        "a style element | <style>p {}</style>",
        "a literal text | <p>Save</p>",
        "a Chinese literal text | <p>保存</p>",
        "a literal beside an expression | <p>#{platform['a']} or so</p>",
        "a literal title | <p title='Save'/>",
        "an inline script | <script>go()</script>",
        "an inline handler | <p onclick='go()'/>",
        "a foreign script | <script src='https://cdn.example.com/x.js'></script>",
        "a foreign picture | <img src='//cdn.example.com/x.png' alt=''/>",
        "another page's bean | <p>#{ticketListView.title}</p>",
      })
  void a_planted_page_is_refused(String name, String body) {
    assertThat(planted(body)).isNotEmpty();
  }

  @Test
  void a_page_too_long_is_refused() {
    assertThat(planted("<p/>\n".repeat(XhtmlRules.LINES_MAX + 1))).isNotEmpty();
  }

  @Test
  void a_page_that_keeps_to_the_rules_passes() {
    assertThat(
            planted(
                """
                <p class="a" title="#{clients['request.list.title']}">#{requestListView.title} · 3</p>
                <a href="https://example.com/" rel="noopener">#{platform['x']}</a>
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/portal/clients/request/list.xhtml, requestListView",
    "/admin/clients/request/detail.xhtml, adminRequestDetailView",
    "/public/showcase/casestudy/list.xhtml, casestudyListView",
    "/portal/index.xhtml, indexView",
    "/admin/index.xhtml, adminIndexView",
  })
  void a_path_names_its_bean(String path, String bean) {
    assertThat(XhtmlRules.beanOf(path)).isEqualTo(bean);
  }

  private static List<String> planted(String body) {
    return XhtmlRules.complaints(
        "/portal/clients/request/list.xhtml",
        "<html xmlns='http://www.w3.org/1999/xhtml'>" + body + "</html>");
  }

  private static Stream<String> complaints(Path file) {
    String path = "/" + Project.views().relativize(file).toString().replace('\\', '/');
    return XhtmlRules.complaints(path, Project.read(file)).stream();
  }
}

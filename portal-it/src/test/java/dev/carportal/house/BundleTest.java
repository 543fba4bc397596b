package dev.carportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence stands in both languages, and every sentence that is asked for exists. */
class BundleTest {
  private static final String CHINESE = "_zh_CN.properties";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
  private static final Pattern ERROR_KEY =
      Pattern.compile("\"(error\\.[A-Za-z]+(?:\\.[A-Za-z]+)*)\"");

  @Test
  void every_key_stands_in_both_languages() {
    List<Path> bundles = bundles();
    assertThat(bundles).as("bundles found").isNotEmpty();

    assertThat(bundles.stream().flatMap(bundle -> complaints(bundle).stream())).isEmpty();
  }

  @Test
  void every_key_a_page_asks_for_exists() {
    Set<String> missing = new TreeSet<>();
    for (Path page : Project.files(Project.views(), ".xhtml")) {
      for (String key : XhtmlRules.bundleKeys(Project.read(page))) {
        String area = key.substring(0, key.indexOf('/'));
        Path bundle = webBundle(area);
        if (Files.exists(bundle)
            && !load(bundle).containsKey(key.substring(key.indexOf('/') + 1))) {
          missing.add(page.getFileName() + " asks for " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_error_the_code_names_has_its_sentence() {
    Properties sentences =
        load(
            Project.root()
                .resolve("portal-ejb/src/main/resources/dev/carportal/i18n/errors.properties"));
    Set<String> missing = new TreeSet<>();
    for (String module : Project.MODULES) {
      for (Path source :
          Project.files(Project.root().resolve(module + "/src/main/java"), ".java")) {
        Matcher keys = ERROR_KEY.matcher(Project.read(source));
        while (keys.find()) {
          if (!sentences.containsKey(keys.group(1))) {
            missing.add(source.getFileName() + " names " + keys.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_status_people_see_has_its_word() {
    Set<String> missing = new TreeSet<>();
    for (JavaClass type : Project.classes()) {
      if (type.isEnum()
          && type.getSimpleName().endsWith("Status")
          && !type.getPackageName().startsWith("dev.carportal.platform.")
          && type.isAssignableTo("dev.carportal.platform.persistence.model.Coded")) {
        Path bundle = webBundle(type.getPackageName().split("\\.")[2]);
        Properties words = Files.exists(bundle) ? load(bundle) : new Properties();
        type.getFields().stream()
            .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
            .map(field -> type.getSimpleName() + "." + field.getName())
            .filter(key -> !words.containsKey(key))
            .forEach(missing::add);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void planted_bundles_are_refused() {
    assertThat(complaints("x", text("a=1\nb=2"), text("a=1"))).isNotEmpty();
    assertThat(complaints("x", text("a=1"), text("a=1\nb=2"))).isNotEmpty();
    assertThat(complaints("x", text("a=Hello"), text("a="))).isNotEmpty();
    assertThat(complaints("x", text("a={0} of {1}"), text("a={0}"))).isNotEmpty();
    assertThat(complaints("x", text("a={0} of {1,number}"), text("a={1}之{0}"))).isEmpty();
    assertThat(XhtmlRules.bundleKeys("<p>#{clients['request.list.title']}</p>"))
        .containsExactly("clients/request.list.title");
  }

  private static List<String> complaints(Path bundle) {
    Path chinese =
        bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", CHINESE));
    return Files.exists(chinese)
        ? complaints(bundle.getFileName().toString(), load(bundle), load(chinese))
        : List.of(bundle + " has no Chinese sister");
  }

  private static List<String> complaints(String name, Properties english, Properties chinese) {
    List<String> complaints = new ArrayList<>();
    Set<String> keys = new TreeSet<>(english.stringPropertyNames());
    keys.addAll(chinese.stringPropertyNames());
    for (String key : keys) {
      String en = english.getProperty(key, "");
      String zh = chinese.getProperty(key, "");
      if (en.isBlank() != zh.isBlank() || !english.containsKey(key) || !chinese.containsKey(key)) {
        complaints.add("%s: '%s' stands in one language only".formatted(name, key));
      } else if (!placeholders(en).equals(placeholders(zh))) {
        complaints.add("%s: '%s' fills in other things in Chinese".formatted(name, key));
      } else if (!placeholders(en).isEmpty()) {
        broken(en, zh).forEach(e -> complaints.add("%s: '%s' %s".formatted(name, key, e)));
      }
    }
    return complaints;
  }

  private static List<String> broken(String... patterns) {
    List<String> broken = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        new MessageFormat(pattern);
      } catch (IllegalArgumentException e) {
        broken.add("cannot be filled in: " + e.getMessage());
      }
    }
    return broken;
  }

  private static Set<String> placeholders(String text) {
    Set<String> numbers = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group(1));
    }
    return numbers;
  }

  private static List<Path> bundles() {
    return Stream.of("portal-jpa", "portal-ejb", "portal-web", "portal-api")
        .map(module -> Project.root().resolve(module + "/src/main/resources/dev/carportal"))
        .flatMap(folder -> Project.files(folder, ".properties").stream())
        .filter(file -> !file.getFileName().toString().matches(".*_(zh_CN|en)\\.properties"))
        .toList();
  }

  private static Path webBundle(String area) {
    return Project.root()
        .resolve("portal-web/src/main/resources/dev/carportal/i18n/" + area + ".properties");
  }

  private static Properties load(Path file) {
    return text(Project.read(file));
  }

  private static Properties text(String text) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(text));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

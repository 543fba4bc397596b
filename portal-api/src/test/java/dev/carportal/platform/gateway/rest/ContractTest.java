package dev.carportal.platform.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract at /openapi tells all that can be asked. */
class ContractTest {
  private static final String SCHEMA = "mp.openapi.schema.";

  @ParameterizedTest
  @MethodSource("methods")
  void every_method_is_described(Method method) {
    Operation operation = method.getAnnotation(Operation.class);

    assertThat(operation).as("@Operation").isNotNull();
    assertThat(operation.operationId()).isNotBlank();
    assertThat(operation.summary()).isNotBlank();
    assertThat(operation.description()).endsWith(".");
    assertThat(method.getAnnotationsByType(APIResponse.class))
        .anySatisfy(
            response -> {
              assertThat(response.responseCode()).startsWith("2");
              assertThat(response.description()).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("resources")
  void every_resource_has_a_face_and_says_who_may_call_it(Class<?> resource) {
    assertThat(resource).hasAnnotation(Tag.class);
    if (resource.isAnnotationPresent(RolesAllowed.class)) {
      assertThat(resource.getAnnotationsByType(SecurityRequirement.class)).isNotEmpty();
      assertThat(resource.getAnnotationsByType(APIResponse.class))
          .extracting(APIResponse::responseCode)
          .contains("401", "403");
    } else {
      assertThat(resource).hasAnnotation(PermitAll.class);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void coded_values_are_told_as_they_are_written(Class<?> type, JsonNode schema) {
    assertThat(schema.get("enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            Arrays.stream(type.getEnumConstants()).map(one -> ((Coded) one).code()).toList());
  }

  static Stream<Method> methods() throws IOException {
    return resources()
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(
            method ->
                Arrays.stream(method.getAnnotations())
                    .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class)));
  }

  static Stream<Class<?>> resources() throws IOException {
    java.nio.file.Path classes = java.nio.file.Path.of("target", "classes");
    try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
      List<Class<?>> found =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(file -> file.endsWith("Resource.class"))
              .<Class<?>>map(file -> load(file.replace('/', '.').replaceAll("\\.class$", "")))
              .filter(type -> type.isAnnotationPresent(Path.class))
              .toList();
      assertThat(found).isNotEmpty();
      return found.stream();
    }
  }

  static Stream<Object[]> codes() throws IOException {
    Properties settings = new Properties();
    try (InputStream in =
        ContractTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      settings.load(in);
    }
    return new TreeSet<>(settings.stringPropertyNames())
        .stream()
            .filter(key -> key.startsWith(SCHEMA))
            .map(key -> new Object[] {load(key.substring(SCHEMA.length())), json(settings, key)});
  }

  private static JsonNode json(Properties settings, String key) {
    try {
      return ApiJson.MAPPER.readTree(settings.getProperty(key));
    } catch (IOException e) {
      throw new AssertionError(key, e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}

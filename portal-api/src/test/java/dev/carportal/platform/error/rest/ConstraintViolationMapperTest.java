package dev.carportal.platform.error.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintViolationMapperTest {
  @Test
  void a_path_becomes_a_pointer_into_the_body() {
    assertThat(
            pointer(
                node(ElementKind.METHOD, "submit", null),
                node(ElementKind.PARAMETER, "arg0", null),
                node(ElementKind.PROPERTY, "wheels", null),
                node(ElementKind.PROPERTY, "inches", 2)))
        .isEqualTo("/wheels/2/inches");
  }

  private static String pointer(Path.Node... nodes) {
    List<Path.Node> path = List.of(nodes);
    return ConstraintViolationMapper.pointer(
        new Path() {
          @Override
          public Iterator<Node> iterator() {
            return path.iterator();
          }
        });
  }

  private static Path.Node node(ElementKind kind, String name, Integer index) {
    return new Path.Node() {
      @Override
      public String getName() {
        return name;
      }

      @Override
      public boolean isInIterable() {
        return index != null;
      }

      @Override
      public Integer getIndex() {
        return index;
      }

      @Override
      public Object getKey() {
        return null;
      }

      @Override
      public ElementKind getKind() {
        return kind;
      }

      @Override
      public <T extends Path.Node> T as(Class<T> type) {
        return type.cast(this);
      }
    };
  }
}

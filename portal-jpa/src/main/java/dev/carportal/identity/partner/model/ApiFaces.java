package dev.carportal.identity.partner.model;

import dev.carportal.platform.gateway.model.ApiFace;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The faces of the API that a system may use.
 *
 * @param all none of them twice, in the order of the contract
 */
public record ApiFaces(Set<ApiFace> all) implements Serializable {
  /** Every face there is. */
  public static final ApiFaces EVERY = new ApiFaces(EnumSet.allOf(ApiFace.class));

  /** Keeps a copy that nobody can change. */
  public ApiFaces {
    Set<ApiFace> sorted = EnumSet.noneOf(ApiFace.class);
    sorted.addAll(all);
    all = java.util.Collections.unmodifiableSet(sorted);
  }

  /** Whether this face is among them. */
  public boolean contain(ApiFace face) {
    return all.contains(face);
  }

  /** Their codes, parted by a space. */
  @Override
  public String toString() {
    return all.stream().map(Coded::code).collect(Collectors.joining(" "));
  }

  /** Keeps them in one column, as a token carries its scopes. */
  @Converter(autoApply = true)
  public static class Codes implements AttributeConverter<ApiFaces, String> {
    @Override
    public String convertToDatabaseColumn(ApiFaces faces) {
      return faces.toString();
    }

    @Override
    public ApiFaces convertToEntityAttribute(String codes) {
      return new ApiFaces(
          Arrays.stream(codes.split(" "))
              .filter(code -> !code.isEmpty())
              .map(code -> CodeConverter.parse(ApiFace.class, code))
              .collect(Collectors.toSet()));
    }
  }
}

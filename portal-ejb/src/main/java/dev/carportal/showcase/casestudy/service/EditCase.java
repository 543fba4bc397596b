package dev.carportal.showcase.casestudy.service;

import dev.carportal.showcase.casestudy.model.CaseProfile;
import dev.carportal.showcase.casestudy.model.CaseText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case shall read.
 *
 * @param id the case; null drafts a new one
 * @param expectedVersion the version its author saw
 * @param slug the address of a new case; null for an existing one, which keeps its own
 * @param chineseFigures numbers and what they count, in order
 * @param capabilities the addresses of the capabilities it took
 */
public record EditCase(
    @Nullable UUID id,
    int expectedVersion,
    @Nullable @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String slug,
    @NotNull CaseProfile profile,
    @Valid @NotNull CaseText chinese,
    @Valid @NotNull CaseText english,
    List<Map.Entry<String, String>> chineseFigures,
    List<Map.Entry<String, String>> englishFigures,
    List<String> capabilities)
    implements Serializable {}

package dev.carportal.identity.user.model;

import java.io.Serializable;
import java.util.UUID;

/**
 * A company to choose, by somebody who works for it.
 *
 * @param personId the first of its people
 */
public record CompanyFace(UUID personId, String companyName) implements Serializable {}

package dev.carportal.identity.sso.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a company's word counts for.
 *
 * @param localSignIn whether its people may also come with a password of ours
 * @param secondFactor whether its provider asks for a second factor itself
 * @param roleClaim the claim or attribute that says who administers; null if nobody does by it
 * @param administratorValue the value of it that makes somebody the company's administrator
 */
@Embeddable
public record SsoRules(
    @Column(name = "local_sign_in") boolean localSignIn,
    @Column(name = "second_factor") boolean secondFactor,
    @Size(max = 200) @Column(name = "role_claim") @Nullable String roleClaim,
    @Size(max = 200) @Column(name = "administrator_value") @Nullable String administratorValue)
    implements Serializable {}

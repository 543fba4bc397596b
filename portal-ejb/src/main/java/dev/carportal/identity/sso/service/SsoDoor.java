package dev.carportal.identity.sso.service;

import java.io.Serializable;

/**
 * Where a link on a company's intranet leads.
 *
 * @param companyId whose people come through it
 * @param slug how the identity provider names the company's
 * @param place where the company's provider can be asked whether it is up
 * @param localSignIn whether its people may come with a password of ours instead
 */
public record SsoDoor(
    Long companyId, String slug, String companyName, String place, boolean localSignIn)
    implements Serializable {}

package dev.carportal.identity.sso.service;

/** Why somebody does not come in by a company. */
public enum SsoRefusal {
  /** No company has this link, or not any more. */
  UNKNOWN,
  /** The link leads somewhere else than into the portal. */
  ELSEWHERE,
  /** The company's provider does not answer. */
  AWAY,
  /** Somebody else is signed in here. */
  OTHER,
  /** Her account is not one that this company may sign in. */
  ACCOUNT,
  /** Her company wants her to come by its own provider. */
  LOCAL
}

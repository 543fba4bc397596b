package dev.carportal.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Somebody who signed in and has no role at all. */
@Stateless
@PermitAll
@RunAs("nobody")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsNobody extends As {}

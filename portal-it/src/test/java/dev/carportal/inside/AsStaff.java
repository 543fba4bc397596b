package dev.carportal.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Anybody of the staff. */
@Stateless
@PermitAll
@RunAs("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsStaff extends As {}

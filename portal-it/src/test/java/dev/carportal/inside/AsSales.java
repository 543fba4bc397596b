package dev.carportal.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Somebody of the sales staff, by the role that decides. */
@Stateless
@PermitAll
@RunAs("sales")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSales extends As {}

package dev.carportal.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** A customer. */
@Stateless
@PermitAll
@RunAs("customer")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsCustomer extends As {}

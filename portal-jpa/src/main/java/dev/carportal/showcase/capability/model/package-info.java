/** What the company can build into a vehicle, each ability at its place in the car. */
@CheckHQL
package dev.carportal.showcase.capability.model;

import org.hibernate.annotations.processing.CheckHQL;

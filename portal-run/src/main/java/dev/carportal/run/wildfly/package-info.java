/** The configured server and the node that runs on it. */
@NullMarked
package dev.carportal.run.wildfly;

import org.jspecify.annotations.NullMarked;

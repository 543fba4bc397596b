/** Where a run keeps its things: folders, ports, secrets, and who is running. */
@NullMarked
package dev.carportal.run.home;

import org.jspecify.annotations.NullMarked;

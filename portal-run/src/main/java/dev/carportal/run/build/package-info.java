/** The project on disk and the EAR that is made from it. */
@NullMarked
package dev.carportal.run.build;

import org.jspecify.annotations.NullMarked;

/** Child processes: started apart from the terminal, watched, stopped in order. */
@NullMarked
package dev.carportal.run.process;

import org.jspecify.annotations.NullMarked;

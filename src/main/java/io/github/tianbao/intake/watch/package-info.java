/**
 * The watched folder: takes what clerks drop, once each, and puts the results where they look, so that a kill at any moment loses
 * nothing, doubles nothing and leaves nothing half done.
 *
 * <p>It knows neither sheets nor rules: what is made of a file is the affair of its caller, what
 * is remembered of it the {@link io.github.tianbao.intake.watch.Journal}'s.
 */
package io.github.tianbao.intake.watch;

/**
 * The parts that screens are made of, so that they look and behave alike: title bar, figures, cards, forms, tables,
 * chips, badges, inspector. They get ready texts and know neither the project nor any screen.
 */
@NullMarked
package nl.lotwijzer.desktop.controls;

import org.jspecify.annotations.NullMarked;

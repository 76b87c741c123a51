/**
 * Who registered: the registrants with their answers, reading them from the files of form tools, who is twice in a file,
 * and who is excluded on what ground.
 */
@NullMarked
package nl.lotwijzer.registration;

import org.jspecify.annotations.NullMarked;

/** Who was invited: the letters, their codes, and where they went. */
@NullMarked
package nl.lotwijzer.invitations;

import org.jspecify.annotations.NullMarked;

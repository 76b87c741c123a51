/**
 * Files that tell a bank whom to pay: the credit transfer initiation of ISO 20022, pain.001.001.09, as the European
 * Payments Council uses it. Knows amounts and accounts, not why somebody is paid.
 */
@NullMarked
package nl.lotwijzer.allowances.payment;

import org.jspecify.annotations.NullMarked;

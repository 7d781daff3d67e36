// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import org.candour.language.Location;

/**
 * What the contract holds a recommendation to.
 *
 * @param implementBy the date by which it is to be done, in words; empty when none is set
 * @param revisit when the inspectors come back, in words; empty when that is open
 * @param location the line that sets the date: the recommendation's own, or the contract
 */
public record Commitment(String implementBy, String revisit, Location location) {}

// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.util.Optional;
import org.candour.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A name written to lead to something else, such as one of the names after "addresses" or after an @.
 *
 * @param location where the name is written
 * @param name the name as written
 * @param reference what the name stands for in the model; its type says what may be meant
 * @param holder the part of the model that refers
 * @param target what it leads to; empty when it leads nowhere
 */
public record Mention(Location location, String name, EReference reference, EObject holder, Optional<Element> target) {}

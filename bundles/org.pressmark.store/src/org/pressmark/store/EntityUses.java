// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;

/**
 * The objects that refer to an entity, or to one of several.
 *
 * @param annotations the ids of the annotations that name it, or whose speaker or addressee it is; each once, those of an
 *        article together
 * @param events the ids of the events whose place it is or in which it takes part
 * @param declaredDistinct the ids of the entities that a person said it is distinct from; only as those entities say it
 */
public record EntityUses(List<String> annotations, List<String> events, List<String> declaredDistinct) {
}

// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a project holds: articles and what is marked in them, entities, events, codes. Generated from {@code model.ecore},
 * but for this page.
 * <p>
 * This is API for reading: plug-ins get these objects from what calls them and must not change them, for a project is
 * changed only by commands of Pressmark. An object belongs to the thread on which it was handed out, and to that call.
 * Interfaces here are not for plug-ins to implement but by EClasses of their own; features may be added to them in any
 * version. Offsets are UTF-16 code units in the text of the article, ends exclusive. References lead to other objects by
 * identity; across articles, two objects are the same if their ids are.
 *
 * @since 1.0
 * @noimplement but by generated EClasses that extend these; features may be added.
 */
package org.pressmark.model;

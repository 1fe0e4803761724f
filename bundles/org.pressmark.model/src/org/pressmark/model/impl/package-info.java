// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * How the objects of a project are made. Generated, but for this page.
 * <p>
 * Plug-ins extend {@link org.pressmark.model.impl.AnnotationImpl} by classes that EMF generates for their own types of
 * annotations, and use nothing else of this package but what that one extends. Such classes are generated with <i>Binary Compatible Reflective
 * Methods</i>, for features may be added to annotations in any version.
 *
 * @since 1.0
 * @noreference but AnnotationImpl, IdentifiedImpl
 */
package org.pressmark.model.impl;

// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What plug-ins contribute to our extension points, and what keeps a contribution that fails from harming anybody.
 * <p>
 * A bundle with an extension point asks {@link org.pressmark.extensions.Contributions} for what there is, makes objects
 * with {@link org.pressmark.extensions.Contribution#create} and calls them by way of
 * {@link org.pressmark.extensions.Contribution#run}. One that throws what it must not, takes all memory, does not
 * answer, or cannot be loaded is switched off until a person switches it on again or another version of its bundle is installed. What is
 * part of Pressmark itself is called without a detour and never switched off: its failure is our defect, and nobody can
 * do without it.
 * <p>
 * Only for bundles of Pressmark; plug-ins contribute and need nothing of it.
 *
 * @since 1.0
 */
package org.pressmark.extensions;

// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Looking up in other collections who or what a name means: the services that bundles contribute for that, what they are asked,
 * what they find, and the command that takes it into the project. A service is asked only about a name that a person chose.
 *
 * @since 1.0
 */
package org.pressmark.operations.lookup;

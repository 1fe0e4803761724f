// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Looking up in other collections who or what a name means: what a service that a bundle contributes for that implements, what
 * it is asked, and what it finds. A service is asked only about a name that a person chose.
 *
 * @since 1.0
 */
package org.pressmark.operations.lookup;

// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

/**
 * A plug-in that is there and adds nothing, so that none of its contributions is known.
 *
 * @param name its path in the folder "dropins", or its symbolic name and version if it is installed
 * @param line what it is, why it is left out, and what to do, in one line for a person
 * @since 1.0
 */
public record LeftOutPlugin(String name, String line) {
}

// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * A whole plug-in to begin with: a suggester of document symbols. {@code plugin.xml} contributes it, the manifest requires
 * {@code org.pressmark.analysis}; nothing else is needed.
 */
package org.pressmark.example.suggester;
